import { fold, isFormOf, otherTerms, term } from './analysis.js';
import { union } from './lists.js';
import { LOWEST_EXACT, standsAlone } from './store.js';

/**
 * Looks up the terms of words, and the documents of terms.
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {{ docs: Uint32Array, group: string }} Pair the documents of two terms side by side, and the file of their cards
 */

/** What may stand between the words of a compound. */
export const LINKS = ['', 's', 'e', 'o', 'u', 'a'];

const MOST_BEGUN = 25;
// As many files as are looked through for them: of more, those with the most common terms.
const MOST_SHARDS = 3;

/** What a word is filed under in an index, and its entries: its own, and those that it may be without dots. @returns {Promise<{ own: string, entries: Entry[] }>} */
export async function lookUp(store, word) {
  const own = term(word);
  const others = otherTerms(word);
  const entries = await findTerm(store, own);
  const exact = entries.find(entry => entry.term === own);
  const isFit = entry => isFormOf(word, entry.word);
  if (!others.length || (exact && isFit(exact))) {
    return { own, entries };
  }

  // A form of it may have lost less or more.
  for (const other of exact ? others : []) {
    const found = other === others[0] || store.has('t' + store.shardOf(fold(other))) ? await findTerm(store, other) : [];
    if (found.some(isFit)) {
      return { own: other, entries: found };
    }
  }

  return exact ? { own: others[0], entries: [] } : { own, entries: entries.filter(isFit) };
}

/** The entries of a word. */
export const find = async (store, word) => (await lookUp(store, word)).entries;

/** The entries of a term. */
export async function findTerm(store, own) {
  const key = fold(own);
  return (await store.terms(store.shardOf(key))).filter(entry => entry.key === key && canBe(own, entry.term));
}

/** Whether a word may have been typed for a term: a plain letter for one with dots, never one with dots for another. */
export const canBe = (typed, real) => Array.from(typed).every((c, i) => c === real[i] || c === fold(real[i]));

/** Whether more than half of a word looked like endings: "foretradare" without its dots. @param {string} word @param {string} own its term */
export const isTorn = (word, own) => word.length > 2 * own.length;

/** The entries of a word that stands alone somewhere, by itself or as it stands before others in compounds. */
export async function known(store, word, isLast = false) {
  const forms = isLast ? [word] : LINKS.filter(link => word.endsWith(link)).map(link => word.slice(0, word.length - link.length));
  // "skogsu" is no link after "skogs".
  for (const form of forms.filter(form => !/[eoua]$/.test(word) || form === word || form === term(form))) {
    const entries = form.length > 2 ? (await find(store, form)).filter(standsAlone) : [];
    if (entries.length) {
      return entries;
    }
  }

  return [];
}

/** The most common terms that begin with what has been typed. @param {string} typed */
export async function beginningWith(store, typed) {
  const start = fold(typed);
  if (start.length < 2) {
    return [];
  }

  const first = store.shardOf(start);
  let shards = Array.from({ length: store.shardOf(start + '\uffff') - first + 1 }, (_, i) => first + i);
  if (shards.length > MOST_SHARDS) {
    const common = (await store.beginningLike(start, start, MOST_SHARDS)).filter(({ key }) => key.startsWith(start)).sort((a, b) => b.weight - a.weight);
    shards = [...new Set(common.map(({ key }) => store.shardOf(key)))].slice(0, MOST_SHARDS);
  }

  const terms = await Promise.all(shards.map(shard => store.terms(shard)));
  return terms.flat().filter(entry => entry.key.startsWith(start) && canBe(typed, entry.term)).sort((a, b) => b.count - a.count).slice(0, MOST_BEGUN);
}

/** Whether no document has a term, though some have what it finds. @param {Entry} entry */
export const findsOnly = ({ list, levels }) => !list && levels.every(level => !level);

/** How many documents have a term itself, not just within another; of a long list that is not at hand, how many have it at all. @param {Entry} entry */
export const ownCount = ({ list, count, levels }) => list ? count : levels.filter(level => level >= LOWEST_EXACT).length;

/** Terms with all their documents. @param {import('./store.js').Store} store @param {Entry[]} entries */
export async function whole(store, entries) {
  await store.whole(entries);
  return entries;
}

/** The documents in which some term and some other stand side by side. @param {Pair[]} found where the pairs are kept, for their cards */
export async function pairs(store, firsts, seconds, found) {
  const all = await Promise.all(firsts.flatMap(first => seconds.map(second => store.pair(first, second))));
  found.push(...all);
  return union(all.map(({ docs }) => docs));
}
