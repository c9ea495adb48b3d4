import { intersection, union } from './lists.js';
import { LOWEST_EXACT } from './store.js';

/** How much a level of impact counts, from 0 to 1. @param {number} level */
const value = level => level < LOWEST_EXACT ? 0.02 * (level + 1) : (level - 2.5) / 12.5;

// A word of a title that has little else has such a level or a higher one, as far as levels are not too coarse to tell.
const LEVEL_OF_TITLE = 10;

// Scores of documents of long lists that differ by less are as good as equal: where two levels make one, and where four do.
const NEARLY_EQUAL = [1.2, 1.5];
const COARSER = 8;

/** The terms of a slot. @param {import('./match.js').Slot} slot */
export const entriesOf = slot => [...slot.joined, ...slot.entries, ...slot.parts];

/** The first results of a term. @param {import('./store.js').Entry} entry @param {number} primary how many documents come before all others @param {number} most how many results */
function firstOf({ docs, levels }, primary, most) {
  const ranks = levels.map((level, i) => level + (docs[i] < primary ? 16 : 0));
  const counts = new Uint32Array(33);
  ranks.forEach(rank => { counts[rank]++; });
  let lowest = 32;
  while (lowest && most > counts[lowest]) {
    most -= counts[lowest--];
  }

  return new Set(docs.filter((_, i) => ranks[i] > lowest || (ranks[i] === lowest && most-- > 0)));
}

/** The documents of a term whose cards are in the file that it may share. @param {import('./store.js').Entry} entry @param {{ primary: number, cards: number }} manifest */
export const carded = (entry, { primary, cards }) => entry.carded ??= firstOf(entry, primary, cards);

/** The documents of a term whose cards are in the larger file of its own. @param {import('./store.js').Entry} entry @param {{ primary: number, wide: number }} manifest */
export const widely = (entry, { primary, wide }) => entry.widely ??= firstOf(entry, primary, wide);

/**
 * Weighs the documents of a plan.
 * @param {import('./store.js').Store} store
 * @param {import('./match.js').Plan} plan
 * @param {number} few if fewer match all words, those that match the more telling ones follow
 * @param {boolean} titled whether only what has a word in a short title counts
 * @returns {{ docs: Uint32Array, complete: Uint8Array, related: Uint8Array }} the documents, best first, and for each document whether it matches all words, and whether
 *   some of them but by another word that they find
 */
export function weigh(store, plan, few, titled = false) {
  const { size, manifest } = store;
  const { primary } = manifest;
  const scores = new Float32Array(size);
  const share = new Float32Array(size);
  const related = new Uint8Array(size);
  const slots = plan.slots.filter(slot => slot.ways.length);
  let whole = 0;
  for (const slot of slots) {
    const best = new Float32Array(size);
    const own = union(slot.ways.map(way => way.docs)).length;
    const rarity = Math.log(1 + (size - own + 0.5) / (own + 0.5));
    whole = Math.fround(whole + rarity);
    const has = new Uint8Array(size);
    for (const { docs, levels, weight, entry } of slot.ways) {
      for (let i = 0; i < docs.length; i++) {
        if (titled && !(levels?.[i] >= LEVEL_OF_TITLE)) {
          continue;
        }

        const doc = docs[i];
        // The levels of long lists are too coarse to tell.
        has[doc] |= !levels || levels[i] > 0 || !!entry?.counts;
        const score = rarity * weight * (levels ? value(levels[i]) : 0.1);
        if (score > best[doc]) {
          share[doc] += best[doc] ? 0 : rarity;
          scores[doc] += score - best[doc];
          best[doc] = score;
        }
      }
    }

    best.forEach((score, doc) => { related[doc] |= score > 0 && !has[doc]; });
  }

  const allowed = plan.phrases.reduce((docs, phrase) => docs ? intersection(docs, phrase) : phrase, null);
  const banned = new Set(plan.excluded.flatMap(docs => Array.from(docs)));
  const complete = new Uint8Array(size);
  const all = [];
  const partial = [];
  for (const doc of allowed ?? share.keys()) {
    if (share[doc] && !banned.has(doc)) {
      complete[doc] = share[doc] >= whole * 0.9999 ? 1 : 0;
      (complete[doc] ? all : partial).push(doc);
    }
  }

  // Of equal ones, those come first that are at hand with the cards of the words. The levels of long lists are too coarse to tell documents from each other that
  // are nearly equal: they count as such.
  const near = new Float32Array(size);
  for (const entry of slots.flatMap(entriesOf).filter(({ group }) => group)) {
    const factor = entry.counts ? NEARLY_EQUAL[+(entry.count * COARSER >= size)] : 1;
    for (const doc of carded(entry, manifest)) {
      near[doc] = Math.max(near[doc], factor);
    }
  }

  near.forEach((factor, doc) => { scores[doc] *= factor || 1; });

  const order = (a, b) => (a >= primary) - (b >= primary) || scores[b] - scores[a] || near[b] - near[a] || a - b;
  const enough = all.filter(doc => doc < primary).length >= few;
  const more = !enough && slots.length > 1 ? partial.filter(doc => share[doc] > whole * 0.4) : [];
  const tenths = doc => Math.round(share[doc] / whole * 10);
  all.sort(order);
  more.sort((a, b) => (a >= primary) - (b >= primary) || tenths(b) - tenths(a) || order(a, b));
  return { docs: Uint32Array.from([...all, ...more]), complete, related };
}
