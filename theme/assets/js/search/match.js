import { fold, regionStart, stems, term } from './analysis.js';
import { intersection, union } from './lists.js';
import { LOWEST_EXACT } from './store.js';
import { beginningWith, find, findTerm, isTorn, LINKS, lookUp, pairs, whole } from './terms.js';
import { weigh } from './weigh.js';
import { add, isRare, widening } from './widen.js';

/**
 * Finds the documents of a query.
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {import('./terms.js').Pair} Pair
 * @typedef {{ docs: Uint32Array, levels: Uint8Array?, weight: number, entry: Entry? }} Way one way for a document to match
 * @typedef {{ word: string, own: string, ways: Way[], entries: Entry[], joined: Entry[], parts: Entry[], count: number }} Slot
 *   a word, and what it is filed under, with all ways to match it: `entries` are its terms, `joined` compounds with its neighbour, `parts` the words it is made of
 * @typedef {{ slots: Slot[], phrases: Uint32Array[], excluded: Uint32Array[], pairs: Pair[], corrections: { from: string, to: string }[], missing: string[], only: Entry? }} Plan
 *   `only`: the one common term that is asked for, if its first results are enough
 */

const DOTLESS = 0.8;

/**
 * @param {import('./store.js').Store} store
 * @param {import('./query.js').Query} query
 * @param {{ exact?: boolean, first?: number, apart?: boolean }} options `exact`: mend nothing; `first`: so many results are enough, with the number of all;
 *   `apart`: take rare compounds apart, too
 * @returns {Promise<Plan>}
 */
export async function plan(store, query, { exact = false, first = Infinity, apart = false } = {}) {
  const result = { slots: [], phrases: [], excluded: [], pairs: [], corrections: [], missing: [], only: null };
  // All shards that are needed at once, side by side. A phrase is found by pairs of words; its longest word weighs the documents.
  const words = [...query.clauses, ...query.excluded].flatMap(clause => clause.phrase ? [longest(clause.words)] : clause.words);
  await Promise.all(words.map(({ word }) => store.terms(store.shardOf(fold(term(word))))));
  const hasDots = words.some(({ word }) => /[åäö]/.test(word));

  for (const clause of query.clauses) {
    const docs = clause.phrase && await phrase(store, clause.words, result.pairs);
    const isPhrase = docs?.length > 0;
    const slots = await Promise.all((isPhrase ? [longest(clause.words)] : clause.words).map(({ word }) => slot(store, word, hasDots)));
    if (isPhrase) {
      result.phrases.push(docs);
    } else {
      await joinNeighbours(store, slots);
    }

    for (const slot of slots) {
      const isOpen = query.open && !clause.phrase && clause === query.clauses.at(-1) && slot === slots.at(-1);
      if (!isPhrase) {
        const more = widening(store, slot, result);
        await more.widen(isOpen, exact);
        if (apart && isRare(slot)) {
          await more.apart();
        }
      }

      if (!slot.ways.length) {
        result.missing.push(slot.word);
      }
    }

    result.slots.push(...slots);
  }

  for (const clause of query.excluded) {
    result.excluded.push(await (clause.phrase ? phrase(store, clause.words, []) : itself(store, clause.words)));
  }

  const ways = result.slots.flatMap(slot => slot.ways);
  const only = ways.length === 1 && !result.phrases.length && !result.excluded.length ? ways[0].entry : null;
  if (only?.list && only.docs.length >= first) {
    result.only = only;
  } else {
    await whole(store, ways.map(way => way.entry).filter(entry => entry));
    ways.forEach(way => Object.assign(way, way.entry && { docs: way.entry.docs, levels: way.entry.levels }));
  }

  return result;
}

const longest = words => words.reduce((a, b) => b.word.length > a.word.length ? b : a);

/** A word with the terms that it is, or that it is without dots: of a known one not where others are typed with theirs. */
async function slot(store, word, hasDots) {
  const { own, entries } = await lookUp(store, word);
  const slot = { word, own, ways: [], entries: [], joined: [], parts: [], count: 0 };
  let found = entries;
  // A dotted letter is never an ending, but may look like one without its dots: "nivaer", "kraftnat".
  const forms = word === own ? [] : [...new Set([word, ...stems(word, regionStart(word))])].filter(form => form !== own && form.length >= own.length && (isTorn(word, term(word)) || store.has('t' + store.shardOf(form))));
  const isWhole = found.some(entry => fold(entry.word) === word);
  for (const form of hasDots || isWhole ? [] : forms) {
    const dotted = form.length > own.length ? (await findTerm(store, form)).filter(entry => entry.term !== form && term(entry.term + word.slice(form.length)) === entry.term) : [];
    if (dotted.length) {
      found = dotted;
      break;
    }
  }

  for (const form of forms) {
    found = found.length ? found : await findTerm(store, form);
  }

  const hasOwn = found.some(entry => entry.term === own);
  found.filter(entry => entry.term === own || !hasOwn || !hasDots).forEach(entry => add(slot, entry, entry.term === own || !hasOwn ? 1 : DOTLESS));
  return slot;
}

/** Whether no document has all words of a plan, though one might have a rare one's parts: "cykelvägar i Stockholm". @param {import('./store.js').Store} store @param {Plan} plan */
export const mayComeApart = (store, plan) => plan.slots.length > 1 && plan.slots.some(isRare) && !weigh(store, plan, 0).complete.includes(1);

/** Whether there may be a compound of two words: where both stand in compounds of the same documents, more often than chance would have it. */
function mayJoin(store, ...slots) {
  if (slots.some(({ entries }) => !entries.length || entries.some(({ list }) => list))) {
    return true;
  }

  const [first, second] = slots.map(({ entries }) => union(entries.map(({ docs, levels }) => docs.filter((_, i) => levels[i] < LOWEST_EXACT))));
  return intersection(first, second).length > 2 * first.length * second.length / store.size;
}

/** Lets a compound of two words that follow each other count for both: "kompetens försörjning". */
async function joinNeighbours(store, slots) {
  for (let i = 1; i < slots.length; i++) {
    const [first, second] = [slots[i - 1], slots[i]];
    const starts = [...new Set([first.word, term(first.word)].flatMap(start => LINKS.map(link => start + link)))];
    const shard = mayJoin(store, first, second) ? store.shardOf(fold(term(first.word + second.word))) : -1;
    const near = starts.map(start => start + second.word).filter(joined => [joined, term(joined)].some(key =>
      store.shardOf(fold(key)) === shard || store.has('t' + store.shardOf(fold(key)))));
    let entries = (await Promise.all(near.map(joined => find(store, joined)))).flat();
    if (!entries.length && !(first.entries.length && second.entries.length)) {
      entries = (await Promise.all(near.map(joined => beginningWith(store, joined)))).flat();
    }

    // "öppnadata" may lose so much that "öppna" is left.
    const own = [...first.entries, ...second.entries];
    for (const entry of new Set(entries.filter(entry => !own.includes(entry)))) {
      for (const slot of [first, second]) {
        slot.ways.push({ docs: entry.docs, levels: entry.levels, weight: 1, entry });
        slot.joined.push(entry);
      }
    }
  }
}

/** The documents that have one of some words itself, and not only within another or by what it finds. */
async function itself(store, words) {
  const entries = await whole(store, (await Promise.all(words.map(({ word }) => find(store, word)))).flat());
  return union(entries.map(({ docs, levels }) => docs.filter((_, i) => levels[i] >= LOWEST_EXACT)));
}

/** The documents in which words follow each other: as they are typed, or else with the dots that were left out; of a word alone, those that have it itself. */
async function phrase(store, words, found) {
  if (words.length === 1) {
    return itself(store, words);
  }

  const follow = async terms => (await Promise.all(terms.slice(1).map((seconds, i) => pairs(store, terms[i], seconds, found)))).reduce(intersection);
  const docs = await follow(words.map(({ word }) => [term(word)]));
  return docs.length ? docs : follow(await Promise.all(words.map(async ({ word }) => (await find(store, word)).map(entry => entry.term))));
}
