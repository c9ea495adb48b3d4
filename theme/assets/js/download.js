/**
 * Takes the hits away as files: the rows of the full download that are among them, so that columns and cells are the same.
 * @typedef {{ about: string, address: string }} Provenance what was searched for, and where
 */

const QUOTED = /"(?:[^"]|"")*"/g;
const BREAK = /\r\n/g;

/**
 * @param {'csv' | 'excel' | 'json'} form
 * @param {string} folder where the downloads are
 * @param {Uint32Array} rows the hits' places in the table of initiatives, in the order in which they are to be
 * @param {number} whole how many rows the table has
 * @param {Provenance} provenance
 * @returns {Promise<{ name: string, blob: Blob }>}
 */
export async function file(form, folder, rows, whole, provenance) {
  const [text, description] = await Promise.all([
    form === 'excel' ? fetchText(`${folder}insatser-excel.csv`) : fetchText(`${folder}insatser.csv.gz`).catch(() => fetchText(`${folder}insatser.csv`)),
    fetch(`${folder}datapackage.json`, { cache: 'no-cache' }).then(answer => answer.json()),
  ]);
  const [head, ...records] = recordsOf(text);
  if (records.length !== whole) {
    throw new Error('The downloads are of another version than the search index');
  }

  const chosen = Array.from(rows, row => records[row]);
  const about = `${description.title}: ${provenance.about}. Uppgifternas version: ${description.created.slice(0, 10)}. ${provenance.address}`;
  if (form === 'json') {
    const json = JSON.stringify({ about, licence: description.licenses[0].path, initiatives: objects(head, chosen, description) }, null, 1);
    return { name: 'insatser-urval.json', blob: new Blob([json, '\n'], { type: 'application/json' }) };
  }

  // The line that tells of the source comes last: programs expect the headings first.
  const lines = [head, ...chosen, `"# ${about.replaceAll('"', '""')}"`, ''];
  return { name: form === 'excel' ? 'insatser-urval-excel.csv' : 'insatser-urval.csv', blob: new Blob([lines.join('\r\n')], { type: 'text/csv;charset=utf-8' }) };
}

// Some hosts unpack what is named .gz on the way, most do not.
async function fetchText(address) {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) {
    throw new Error(`${answer.status} ${address}`);
  }

  const bytes = await answer.arrayBuffer();
  const [first, second] = new Uint8Array(bytes, 0, 2);
  const plain = first === 0x1f && second === 0x8b ? await new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer() : bytes;
  // The mark that begins files for Excel is to stay.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(plain);
}

/** The records of a file as RFC 4180 has it; line breaks within quotes belong to a record. @param {string} text */
export function recordsOf(text) {
  const hidden = text.includes('"') ? text.replace(QUOTED, quoted => '"'.repeat(quoted.length)) : text;
  const records = [];
  let start = 0;
  for (const { index } of hidden.matchAll(BREAK)) {
    records.push(text.slice(start, index));
    start = index + 2;
  }

  return start < text.length ? [...records, text.slice(start)] : records;
}

/** The fields of a record. @param {string} record */
export function fieldsOf(record) {
  return Array.from(record.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g), ([, quoted, plain]) => quoted === undefined ? plain : quoted.replaceAll('""', '"'));
}

function objects(head, records, description) {
  const names = fieldsOf(head);
  const types = Object.fromEntries(description.resources.find(({ name }) => name === 'insatser').schema.fields.map(({ name, type }) => [name, type]));
  return records.map(record => Object.fromEntries(fieldsOf(record).map((text, i) => [names[i], valueOf(text, types[names[i]])])));
}

function valueOf(text, type) {
  return text === '' ? null
    : type === 'integer' || type === 'number' || type === 'year' ? Number(text)
      : type === 'boolean' ? text === 'true'
        // The apostrophes that keep spreadsheets from taking a text for a formula.
        : text.replace(/(^|[,;\t\r\n])(["\x20\xa0]*)'/g, '$1$2');
}
