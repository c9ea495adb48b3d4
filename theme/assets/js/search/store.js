import { fold, normalise, term } from './analysis.js';
import { Bits } from './bits.js';

/** The lowest level of a document that has the term itself, and not only in a compound or by a synonym. */
export const LOWEST_EXACT = 4;

// As many files of amounts are fetched rather than those of all documents.
const MOST_PARTS = 6;

/** Whether a term stands by itself in any document. @param {Entry} entry */
export const standsAlone = entry => entry.levels.some(level => level >= LOWEST_EXACT);

/**
 * The files of an index, each fetched once and decoded.
 * @typedef {{ term: string, key: string, word: string, count: number, docs: Uint32Array, levels: Uint8Array, list: string, primary: number?, counts: number[]?,
 *   group: string, wide: string }} Entry a term, itself without dots, its most common word, how many documents it has, those documents with levels of impact (0 to 15),
 *   and the files of its cards: the few that it needs alone, and more; while `list` names the file of a long list, only the first results are there, with how many are initiatives and the counts by the manifest's facets
 * @typedef {{ title: string, address: string, amount: number?, stage: string?, approximate: boolean, shown: number[], text: string, whole: boolean }} Card
 * @typedef {{ id: string, values: string[], labels: string[], docs: Uint32Array[] }} Facet
 */
export class Store {
  #folder;
  #root;
  #files = new Map();
  #cards = new Map();
  #facets = new Map();
  #lists = new Map();
  #right = new Map();
  #runs;
  #folders;
  #counted = [];

  /** @param {URL} folder @param {object?} manifest with its bits in base 64; if null, it is fetched */
  static async open(folder, manifest) {
    const store = new Store();
    store.#folder = folder;
    store.#root = new URL('..', new URL('..', folder)).pathname;
    const { text, bits } = manifest ? { bits: new Bits(Uint8Array.from(atob(manifest.bits), c => c.charCodeAt())) } : await read(new URL('manifest.bin', folder), 'no-cache');
    const m = manifest ?? JSON.parse(text);
    if (m.format !== 6) {
      throw new Error('Unknown format of the search index');
    }

    store.size = m.documents;
    store.stages = m.stages.map(stage => stage.split('\t'));
    store.facetIds = m.facets.map(facet => facet[0]);
    store.shown = m.facets.filter(facet => facet[1] & 1).map(facet => store.#values(facet[0], facet[2]));
    store.manifest = m;
    store.starts = m.terms.split(' ');
    store.backStarts = m.spelling.split(' ');
    const folders = m.folders.split('\n');
    store.#runs = bits.rising(bits.gamma() - 1, m.documents - 1);
    store.#folders = Array.from(store.#runs, () => folders[bits.within(folders.length)]);
    for (const [id, flags, lines] of m.facets) {
      if (flags & 2) {
        store.#facets.set(id, store.#documents(store.#values(id, lines), bits));
      }
    }

    store.#counted = [...store.#facets.values()];

    if (m.amounts) {
      store.#facets.set('amounts', store.#readAmounts(bits, 0, store.size));
    }

    const primary = Array.from({ length: Math.ceil(m.primary / m.chunk) }, (_, i) => i * m.chunk);
    store.chunkStarts = [...primary, ...bits.rising(bits.gamma() - 1, m.documents - 1)];
    return store;
  }

  /** The folder's files, by name. */
  #file(name, decode) {
    let file = this.#files.get(name);
    if (!file) {
      file = read(new URL(`${this.manifest.version}/${name}.bin`, this.#folder), 'force-cache').then(block => decode(block));
      file.catch(() => this.#files.delete(name));
      this.#files.set(name, file);
    }

    return file;
  }

  /** Whether a file has been asked for already. @param {string} name */
  has(name) {
    return this.#files.has(name);
  }

  /** The number of the shard of terms in which a key stands, if it stands anywhere. @param {string} key */
  shardOf(key) {
    return lastOf(this.starts, key);
  }

  /** The terms of a shard. @param {number} shard @returns {Promise<Entry[]>} */
  terms(shard) {
    return this.#file('t' + shard, ({ text, bits }) => {
      let group = -1;
      let list = -1;
      let wide = -1;
      let term = '';
      const entries = lines(text).map(line => {
        const [rest, more] = line.slice(1).split(' ');
        term = term.slice(0, line.charCodeAt(0) - 32) + rest;
        const word = more ? term.slice(0, term.length - more[0]) + more.slice(1) : term;
        const count = bits.gamma();
        const isLong = count >= this.manifest.long;
        const docs = bits.rising(isLong ? this.manifest.cards : count, this.size - 1);
        const entry = { term, key: fold(term), word, count, docs, levels: readLevels(bits, docs.length), list: '', group: '', wide: '' };
        if (isLong) {
          entry.primary = bits.gamma() - 1;
          entry.counts = this.#counted.flatMap(({ values }) => values.map(() => bits.gamma() - 1));
          list += bits.read(1);
          entry.list = `l${shard}-${list}`;
          this.#lists.set(entry.list, [...this.#lists.get(entry.list) ?? [], entry]);
        }

        if (count >= this.manifest.fewest) {
          group += bits.read(1);
          entry.group = `c${shard}-${group}`;
        }

        if (count >= this.manifest.fewestOfWide) {
          entry.wide = `w${shard}-${++wide}`;
        }

        return entry;
      });
      const length = bits.gamma();
      this.#right.set(shard, { length, hashes: new Set(bits.rising(bits.gamma() - 1, 2 ** length - 1)) });
      return entries;
    });
  }

  /** Whether a term that nothing has is one of a Swedish word, and so no slip. @param {string} term */
  async isRight(term) {
    const shard = this.shardOf(fold(term));
    await this.terms(shard);
    const { length, hashes } = this.#right.get(shard);
    return hashes.has(pairHash(term, '') >>> (32 - length));
  }

  /** Reads the long lists of terms that have them. @param {Entry[]} entries */
  whole(entries) {
    return Promise.all([...new Set(entries.map(entry => entry.list))].filter(list => list).map(list => this.#file(list, ({ bits }) => {
      for (const entry of this.#lists.get(list)) {
        // The levels of a long list are coarse, but for the first results, which are at hand.
        const first = new Map(Array.from(entry.docs, (doc, i) => [doc, entry.levels[i]]));
        const docs = bits.rising(entry.count, this.size - 1);
        const levels = readLevels(bits, docs.length);
        docs.forEach((doc, i) => { levels[i] = first.get(doc) ?? levels[i]; });
        Object.assign(entry, { docs, levels, list: '' });
      }
    })));
  }

  /**
   * The documents in which two terms stand side by side, and the file of their cards.
   * @param {string} first @param {string} second
   * @returns {Promise<{ docs: Uint32Array, group: string }>}
   */
  async pair(first, second) {
    const { pairs: [bitCount, shardBits], fewestOfPair } = this.manifest;
    const hash = pairHash(first, second) >>> (32 - bitCount);
    const low = bitCount - shardBits;
    const shard = hash >>> low;
    const pairs = await this.#file('p' + shard, ({ bits }) => {
      let group = -1;
      const keys = bits.rising(bits.gamma() - 1, 2 ** low - 1);
      return new Map(Array.from(keys, key => {
        const docs = bits.rising(bits.gamma(), this.size - 1);
        group += docs.length < fewestOfPair ? 0 : bits.read(1);
        return [key, { docs, group: docs.length < fewestOfPair ? '' : `q${shard}-${group}` }];
      }));
    });
    return pairs.get(hash & (2 ** low - 1)) ?? { docs: new Uint32Array(), group: '' };
  }

  /**
   * Terms by their ends, as `beginningLike` has them.
   * @param {string} end
   */
  endingLike(end) {
    const back = backwards(end);
    return this.#around('r', key => lastOf(this.backStarts, key), back, back.slice(0, back.length >> 1), ({ text }) => {
      let last = '';
      return Array.from(text.matchAll(/([^])([^-\d]*)(-?)(\d)/g), ([, shared, rest, isWord, weight]) => {
        last = last.slice(0, shared.charCodeAt(0) - 32) + rest;
        const word = backwards(last);
        return { key: isWord ? term(word) : word, word, weight: +weight };
      });
    });
  }

  /** The file of a word, the one before it and some after it, where they too have what begins like it. */
  async #around(kind, fileOf, word, start, decode, after = 1) {
    const first = Math.max(fileOf(start), fileOf(word) - 1);
    const end = Math.min(fileOf(start + '\uffff'), fileOf(word) + after);
    return (await Promise.all(Array.from({ length: end - first + 1 }, (_, i) => this.#file(kind + (first + i), decode)))).flat();
  }

  /**
   * Terms that begin like one that nothing has: without dots, with their most common words and the logarithm of the number of their documents.
   * @param {string} stem @param {string} start @param {number} [after] how many files after the stem's at most
   * @returns {Promise<{ key: string, word: string, weight: number }[]>}
   */
  beginningLike(stem, start, after) {
    return this.#around('s', key => Math.floor(this.shardOf(key) / this.manifest.mending), stem, start, ({ text }) => {
      let key = '';
      return lines(text).map(line => {
        const [rest, more] = line.slice(2).split(' ');
        key = key.slice(0, line.charCodeAt(1) - 32) + rest;
        return { key, word: more ? key.slice(0, key.length - more[0]) + more.slice(1) : key, weight: +line[0] };
      });
    }, after);
  }

  /** Reads the cards of a term. @param {string} group */
  group(group) {
    return this.#file(group, ({ text, bits }) => {
      const docs = bits.rising(bits.gamma(), this.size - 1);
      lines(text).forEach((line, i) => this.#card(docs[i], line, false, group));
    });
  }

  /** The folder of a document's page. @param {number} doc */
  folderOf(doc) {
    return this.#folders[lastOf(this.#runs, doc)];
  }

  /** The file of a document's whole text. @param {number} doc */
  chunkOf(doc) {
    return 'd' + lastOf(this.chunkStarts, doc);
  }

  /** Reads the whole texts of some neighbours. @param {string} name */
  chunk(name) {
    return this.#file(name, ({ text }) => lines(text).forEach((line, i) => this.#card(this.chunkStarts[name.slice(1)] + i, line, true, name)));
  }

  /** What is known of a document: all of it, or the passage of one of some groups. @param {number} doc @param {string[]} groups @returns {Card?} */
  card(doc, groups) {
    const cards = this.#cards.get(doc);
    return cards && (cards.get(this.chunkOf(doc)) ?? groups.map(group => cards.get(group)).find(card => card));
  }

  #card(doc, line, whole, name) {
    const [title, tail, amount, shown, text] = line.split('\t');
    const words = fold(normalise(title)).match(/[a-z0-9]+/g) ?? [];
    const mask = tail[0] === '=' ? parseInt(tail.slice(1), 16) : -1;
    const end = tail && mask < 0 ? tail : words.filter((_, i) => mask >> i & 1).join('-') + '/';
    const [kronor, stage, about] = amount.split(' ');
    if (!this.#cards.has(doc)) {
      this.#cards.set(doc, new Map());
    }

    this.#cards.get(doc).set(name, {
      title,
      address: this.#root + (this.folderOf(doc) + end).slice(1),
      amount: amount ? +kronor : null,
      stage: this.stages[stage]?.[0] ?? null,
      approximate: about === '~',
      shown: Array.from(shown, c => c.charCodeAt(0) - 48),
      text: text.replaceAll('\v', '\n'),
      whole,
    });
  }

  /** Whether a facet needs no request any more. @param {string} id */
  isNear(id) {
    return this.#facets.has(id);
  }

  /** A facet whose counts long lists have, and how many values of others come before its own. @param {string} id */
  counted(id) {
    const number = this.#counted.findIndex(facet => facet.id === id);
    return number < 0 ? null : { ...this.#counted[number], at: this.#counted.slice(0, number).reduce((sum, { values }) => sum + values.length, 0) };
  }

  /** A facet's values and their documents. @param {string} id @returns {Promise<Facet>} */
  async facet(id) {
    if (!this.#facets.has(id) && this.facetIds.includes(id)) {
      this.#facets.set(id, await this.#file('f-' + id, ({ text, bits }) =>
        this.#documents(this.shown.find(facet => facet.id === id) ?? this.#values(id, text.trimEnd()), bits)));
    }

    return this.#facets.get(id);
  }

  /** Every amount: `shown` by document, and `all` as [document, stage, financier or -1, kronor, 1 if the source gives it roughly]. */
  async amounts() {
    if (!this.#facets.has('amounts')) {
      this.#facets.set('amounts', await this.#file('amounts', ({ bits }) => this.#readAmounts(bits, 0, this.size)));
    }

    return this.#facets.get('amounts');
  }

  /** Every amount of some documents, as `amounts` has them: of a few, without those of all others. @param {Uint32Array} docs */
  async amountsAmong(docs) {
    const { amountParts, amountsOfPart } = this.manifest;
    const among = new Uint8Array(this.size);
    const parts = new Set();
    docs.forEach(doc => {
      among[doc] = 1;
      doc < amountParts * amountsOfPart && parts.add(Math.floor(doc / amountsOfPart));
    });
    const isFew = !this.#facets.has('amounts') && parts.size <= Math.min(MOST_PARTS, amountParts / 3);
    const found = isFew
      ? await Promise.all(Array.from(parts, part => this.#file('a' + part, ({ bits }) => this.#readAmounts(bits, part * amountsOfPart, Math.min(amountsOfPart, this.size - part * amountsOfPart)))))
      : [await this.amounts()];
    return found.flatMap(({ all }) => all.filter(([doc]) => among[doc]));
  }

  /** The documents' places in the order of titles. @returns {Promise<Uint32Array>} */
  titles() {
    return this.#file('titles', ({ bits }) => Uint32Array.from({ length: this.size }, () => bits.within(this.size)));
  }

  /** The initiatives' places in the table of the downloads. @returns {Promise<Uint32Array>} */
  rows() {
    return this.#file('rows', ({ bits }) => Uint32Array.from({ length: this.manifest.primary }, () => bits.within(this.manifest.primary)));
  }

  #values(id, text) {
    const rows = text ? text.split('\n').map(line => line.split('\t')) : [];
    return { id, values: rows.map(row => row[0]), labels: rows.map(row => row[1] ?? row[0]) };
  }

  #documents(facet, bits) {
    return { ...facet, docs: facet.values.map(() => bits.rising(bits.gamma(), this.size - 1)) };
  }

  /** @param {Bits} bits @param {number} first of the documents @param {number} count how many they are */
  #readAmounts(bits, first, count) {
    const financiers = this.manifest.financierCount;
    const read = () => {
      const stage = bits.within(this.stages.length + 1);
      const about = bits.read(1);
      const zeros = bits.read(3);
      const length = bits.read(6);
      return [stage, about, (length > 32 ? bits.read(length - 32) * 2 ** 32 + bits.read(32) : bits.read(length)) * 10 ** zeros];
    };
    const shown = new Map();
    const all = [];
    for (const place of bits.rising(bits.gamma() - 1, count - 1)) {
      const doc = first + place;
      const sums = {};
      for (let left = bits.gamma() - 1; left > 0; left--) {
        const [stage, about, kronor] = read();
        all.push([doc, stage, financiers ? bits.within(financiers + 1) - 1 : -1, kronor, about]);
        sums[stage] = (sums[stage] ?? 0) + kronor;
      }

      if (bits.read(1)) {
        shown.set(doc, bits.read(1) ? sums[bits.within(this.stages.length + 1)] ?? 0 : read()[2]);
      }
    }

    return { shown, all };
  }
}

async function read(url, cache) {
  const response = await fetch(url, { cache });
  if (!response.ok) {
    throw new Error(`${response.status} ${url}`);
  }

  return unpack(await response.blob());
}

/** @param {Blob} file */
async function unpack(file) {
  const stream = file.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  const length = new DataView(bytes.buffer).getUint32(0, true) + 4;
  return { text: new TextDecoder().decode(bytes.subarray(4, length)), bits: new Bits(bytes.subarray(length)) };
}

const lines = text => text.split('\n').slice(0, -1);
const backwards = word => Array.from(word).reverse().join('');

/** The last of sorted words, or numbers, that is not after one. */
function lastOf(words, word) {
  let low = 0;
  for (let high = words.length; high - low > 1;) {
    const middle = (low + high) >> 1;
    [low, high] = words[middle] <= word ? [middle, high] : [low, middle];
  }

  return low;
}

function readLevels(bits, count) {
  const levels = new Uint8Array(count);
  if (count < 8) {
    return levels.map(() => bits.read(4));
  }

  let left = Uint32Array.from(levels, (_, i) => i);
  for (let level = 15; level > 0 && left.length; level--) {
    const chosen = bits.rising(bits.gamma() - 1, left.length - 1);
    if (chosen.length) {
      for (const i of chosen) {
        levels[left[i]] = level;
      }

      let next = 0;
      left = left.filter((_, i) => i !== chosen[next] || !++next);
    }
  }

  return levels;
}

function hash(term) {
  let value = 2166136261;
  for (let i = 0; i < term.length; i++) {
    value = Math.imul(value ^ term.charCodeAt(i), 16777619);
  }

  return value;
}

function pairHash(first, second) {
  let value = Math.imul(hash(first), 0x9e3779b1) ^ hash(second);
  value = Math.imul(value ^ (value >>> 15), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}
