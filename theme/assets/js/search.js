import { term, tokens } from './search/analysis.js';
import { Marker } from './search/excerpt.js';
import { addUp, amountsOf, counted, filter } from './search/facets.js';
import { mayComeApart, plan } from './search/match.js';
import { parse } from './search/query.js';
import { Store } from './search/store.js';
import { beginningWith, isTorn, ownCount } from './search/terms.js';
import { carded, entriesOf, weigh, widely } from './search/weigh.js';

/**
 * Search in all that the site shows. See docs/search.md.
 * @typedef {import('./search/excerpt.js').Segment} Segment
 * @typedef {{ title: string, url: string, type: string, kind: string?, region: string?, theme: string?, year: number?, amount: number?, stage: string?, approximate: boolean,
 *   excerpt: string, marks: { title: Segment[], excerpt: Segment[] }, labels: Record<string, string> }} Result `marks`: title and excerpt in
 *   segments, marked and not; `labels`: type, kind, region and theme in words
 * @typedef {{ total: number, complete: number, related: number, results: Result[], facets: Record<string, import('./search/facets.js').FacetCount[]>,
 *   amounts: object?, initiatives: number, whole: number, rows: Uint32Array?, words: string[], corrections: { from: string, to: string }[], missing: string[] }} Answer
 *   `complete`: how many of the hits have all words; `related`: how many have some of them not, but a word that these find; `initiatives`: how many are initiatives, of the `whole`; `corrections`: words that were mended; `missing`: words that nothing has
 */

const FEW = 3;

// What results cost, in bytes: as they are, and for the time that a request takes, which is more where there have been many.
const COST = { card: 90, whole: 400, request: 800, late: 3000 };
const FEW_REQUESTS = 5;
const MOST_OFFERS = 16;

// The build puts the manifest of the site's index here, so that the first search need not wait for it.
let { MANIFEST: manifest } = { MANIFEST: null };
let store;

/** Fetches what every search needs. Searching does so by itself. @param {string | URL} [folder] where the index is, if not beside this script */
export function open(folder) {
  store ??= Store.open(new URL(folder ?? 'search/', import.meta.url), folder ? null : manifest);
  store.catch(() => { store = undefined; });
  return store;
}

/**
 * Finds documents.
 * @param {string} query words; "a phrase"; -exclusion
 * @param {{ filters?: import('./search/facets.js').Filters, sort?: 'relevance' | 'amount' | 'title' | 'region', from?: number, size?: number,
 *   facets?: string[], amounts?: boolean, by?: string[], rows?: boolean, exact?: boolean, titled?: boolean }} [options] `facets`: which to count by (if left out, those that need no
 *   request); `amounts`: add up amounts; `by`: facets to add them up by; `rows`: tell where the
 *   initiatives among the hits stand in the downloads; `exact`: mend no words; `titled`: find only what has all
 *   words in a title that has little else
 * @returns {Promise<Answer>}
 */
export async function search(query, options = {}) {
  const opened = open();
  try {
    return await answer(await opened, query, options);
  } catch {
    // The site has been published anew since the manifest was written: its files have other names now. Another search may have found that out before.
    if (opened === store) {
      store = undefined;
      manifest = null;
    }

    return answer(await open(), query, options);
  }
}

/** An amount as people write it, in whole kronor: 1500000 for "1 500 000 kr" and "1,5 miljoner"; null for what is none. @param {string} text */
export function kronor(text) {
  const [amount, ...more] = tokens(text).filter(({ word }) => word !== 'kr' && word !== 'kronor');
  return amount && !more.length && /^\d{1,15}$/.test(amount.word) ? +amount.word : null;
}

/**
 * What a query may go on to: the most common words that its last one begins.
 * @param {string} text
 * @param {number} [size] how many at most
 * @returns {Promise<{ text: string, documents: number }[]>} whole queries, with how many documents have the word
 */
export async function suggest(text, size = 6) {
  const index = await open();
  const query = parse(text);
  const last = query.open && query.clauses.at(-1)?.words.at(-1);
  // The number of a goal or a case is not what longer ones begin with.
  if (!last || /^\d+$/.test(last.word)) {
    return [];
  }

  // What stands mostly within other words is seldom meant.
  const entries = (await beginningWith(index, last.word)).filter(ownCount).sort((a, b) => ownCount(b) - ownCount(a));
  const before = text.slice(0, tokens(text).findLast(token => !token.joined).start);
  return entries.slice(0, size).map(({ word, count }) => ({ text: before + word, documents: count }));
}

async function answer(index, text, { filters = {}, sort = 'relevance', from = 0, size = 10, facets, amounts = false, by = [], rows = false, exact = false, titled = false }) {
  const query = parse(String(text));
  const wanted = facets ?? index.facetIds.filter(id => index.isNear(id));
  const isPlain = sort === 'relevance' && !amounts && !by.length && !rows && !Object.keys(filters).length && wanted.every(id => index.counted(id));
  const planned = { exact, first: isPlain ? from + size : Infinity };
  const asTyped = await plan(index, query, planned);
  const found = !exact && mayComeApart(index, asTyped) ? await plan(index, query, { ...planned, apart: true }) : asTyped;
  const { docs, ...hits } = found.only ? firstOf(index, found.only, wanted) : await allOf(index, found, query, filters, sort, wanted, titled);
  const places = rows ? await index.rows() : null;
  const own = filters.stage ? await amountsOf(index, filters) : {};
  const page = Array.from(docs.slice(from, from + size));
  const groups = await fetchCards(index, page, found);
  const owns = new Map(found.slots.map(({ word, own }) => [word, own]));
  const typed = query.clauses.flatMap(({ words }) => words.map(({ word }) => [word, owns.get(word) ?? term(word)])).filter(([word, own]) => !isTorn(word, own)).map(([, own]) => own);
  const marker = new Marker([...typed, ...found.slots.flatMap(entriesOf).map(entry => entry.term)]);
  return {
    ...hits,
    results: page.map(doc => result(index, own.stage && own.kronor.has(doc)
      ? { ...index.card(doc, groups), amount: own.kronor.get(doc), stage: own.stage, approximate: own.about.has(doc) }
      : index.card(doc, groups), marker)),
    amounts: amounts || by.length ? await addUp(index, docs, by) : null,
    whole: index.manifest.primary,
    rows: places && docs.filter(doc => doc < index.manifest.primary).map(doc => places[doc]),
    words: found.slots.map(slot => slot.word),
    corrections: found.corrections,
    missing: found.missing,
  };
}

async function allOf(index, found, query, filters, sort, wanted, titled) {
  const banned = new Set(found.excluded.flatMap(docs => Array.from(docs)));
  const { primary } = index.manifest;
  const weighed = query.clauses.length
    ? weigh(index, found, titled ? 0 : FEW, titled)
    : { docs: Uint32Array.from({ length: index.size }, (_, i) => i).filter(doc => !banned.has(doc)) };
  const all = await filter(index, weighed.docs, filters, wanted);
  const docs = await sorted(index, all.docs, sort, filters);
  return {
    docs,
    total: docs.length,
    complete: weighed.complete ? docs.reduce((sum, doc) => sum + weighed.complete[doc], 0) : docs.length,
    related: weighed.related ? docs.reduce((sum, doc) => sum + weighed.related[doc], 0) : 0,
    facets: all.facets,
    initiatives: docs.reduce((count, doc) => count + (doc < primary), 0),
  };
}

/** Of a single common term, the first results and the counts are at hand, but not all documents. */
function firstOf(index, only, wanted) {
  const { docs, levels, count, primary } = only;
  const docsInOrder = Array.from(docs.keys()).sort((a, b) => levels[b] - levels[a]).map(i => docs[i]);
  return { docs: docsInOrder, total: count, complete: count, related: 0, facets: counted(index, only, wanted), initiatives: primary };
}

async function sorted(index, docs, sort, filters) {
  if (sort === 'amount') {
    const { kronor } = await amountsOf(index, filters);
    return docs.toSorted((a, b) => (kronor.get(b) ?? -1) - (kronor.get(a) ?? -1));
  }

  if (sort === 'title') {
    const places = await index.titles();
    return docs.toSorted((a, b) => places[a] - places[b]);
  }

  return sort === 'region' ? docs.toSorted() : docs;
}

/**
 * Fetches what is to be shown of documents: the cards of a term of the query, or of two, and the whole texts of what they lack, whichever costs least.
 * @returns {Promise<string[]>} the files of cards that have been asked for
 */
async function fetchCards(index, docs, { slots, pairs }) {
  const offers = new Map();
  const offer = (file, found) => offers.set(file, new Set([...offers.get(file) ?? [], ...found]));
  const entries = slots.flatMap(entriesOf);
  entries.filter(entry => entry.group).forEach(entry => offer(entry.group, carded(entry, index.manifest)));
  entries.filter(entry => entry.wide).forEach(entry => offer(entry.wide, widely(entry, index.manifest)));
  pairs.filter(pair => pair.group).forEach(pair => offer(pair.group, pair.docs.slice(0, index.manifest.wide)));
  const here = [...offers.keys()].filter(file => index.has(file));
  await Promise.all(here.map(file => index.group(file)));
  const left = docs.filter(doc => !index.card(doc, here));
  const best = [...offers].map(([file, found]) => ({ file, found, count: left.filter(doc => found.has(doc)).length }))
    .filter(({ count }) => count).sort((a, b) => b.count - a.count).slice(0, MOST_OFFERS);
  const ways = [[], ...best.flatMap((one, i) => [[one], ...best.slice(i + 1).map(other => [one, other])])].map(files => {
    const chunks = [...new Set(left.filter(doc => !files.some(({ found }) => found.has(doc))).map(doc => index.chunkOf(doc)))];
    const requests = files.length + chunks.length;
    const late = Math.max(0, requests - Math.max(1, FEW_REQUESTS - slots.length));
    const bytes = files.reduce((sum, { found }) => sum + found.size * COST.card, chunks.length * index.manifest.chunk * COST.whole);
    return { files: files.map(({ file }) => file), chunks, cost: bytes + requests * COST.request + late * COST.late };
  });
  const { files, chunks } = ways.reduce((least, way) => way.cost < least.cost ? way : least);
  await Promise.all([...files.map(file => index.group(file)), ...chunks.map(chunk => index.chunk(chunk))]);
  return [...here, ...files];
}

function result(index, card, marker) {
  const excerpt = card.whole ? marker.passage(card.text) : card.text;
  const values = { type: null, kind: null, region: null, theme: null, year: null };
  const labels = {};
  index.shown.forEach((facet, i) => {
    values[facet.id] = facet.values[card.shown[i]] ?? null;
    labels[facet.id] = facet.labels[card.shown[i]] ?? '';
  });
  return {
    title: card.title,
    url: card.address,
    ...values,
    year: values.year ? +values.year : null,
    amount: card.amount,
    stage: card.stage,
    approximate: card.approximate,
    excerpt,
    marks: { title: marker.mark(card.title), excerpt: marker.mark(excerpt) },
    labels,
  };
}
