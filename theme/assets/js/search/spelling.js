import { fold, term } from './analysis.js';
import { standsAlone } from './store.js';

const SHORT = 4;
const LONG = 8;
// What is left of a word without its ending says little if it is shorter.
const SHORTEST_STEM = 5;
const MOST_TRIED = 3;
const PLAIN = { å: 'a', ä: 'a', ö: 'o' };

/** @typedef {import('./store.js').Entry} Entry */

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to make one word of another; more
 * than `limit` is not counted. A plain letter in the first may stand for one with dots in the second, never the other way.
 * @param {string} a @param {string} b @param {number} limit
 */
export function distance(a, b, limit) {
  if (Math.abs(a.length - b.length) > limit) {
    return limit + 1;
  }

  let before = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] || a[i - 1] === PLAIN[b[j - 1]] ? 0 : 1;
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        next[j] = Math.min(next[j], before[j - 2] + 1);
      }
    }

    if (Math.min(...next) > limit) {
      return limit + 1;
    }

    [before, row] = [row, next];
  }

  return row[b.length];
}

const lettersOf = text => [...fold(text)].sort().join('');

/**
 * The term that an unknown word is most likely meant to be: an error in its second half leaves the beginning right, and one in its first
 * half the end.
 * @param {import('./store.js').Store} store
 * @param {string} word
 * @param {{ isNear: boolean, isAtHand?: boolean }} wanted one error at most; by what needs no further file
 * @returns {Promise<Entry[]>} the entries of the term, with and without dots; none if nothing is near
 */
export async function mend(store, word, { isNear, isAtHand }) {
  const own = term(word);
  const limitOf = text => text.length < (text.length === word.length ? SHORT : SHORTEST_STEM) || /\d/.test(word) ? 0 : text.length < LONG || isNear ? 1 : 2;
  const limit = limitOf(word);
  const away = (texts, others) => Math.min(...texts.flatMap(text => others.map(other => {
    const count = distance(text, other, limitOf(text));
    // One letter of four changed, or one less, makes another word.
    return count > limitOf(text) || (count && text.length === SHORT && other.length <= SHORT && lettersOf(text) !== lettersOf(other)) ? Infinity : count;
  })));
  const stem = fold(own);
  const plain = fold(word);
  let best = null;
  const found = new Map();
  const consider = ({ key, word, weight }) => {
    const count = away([plain, stem], [key, word]);
    const cost = count - Math.min(0.9, weight * 0.07) - (key[0] === plain[0] ? 0.1 : 0);
    if (count <= limit) {
      found.set(key, Math.min(cost, found.get(key) ?? Infinity));
      best = !best || cost < best.cost ? { cost, count } : best;
    }
  };

  if (limit) {
    const half = plain.slice(0, Math.max(2, Math.ceil(plain.length / 2)));
    (await store.endingLike(stem)).forEach(consider);
    (await store.terms(store.shardOf(stem))).forEach(({ key, word, count }) => consider({ key, word: fold(word), weight: Math.log2(count) }));
    // Of long words there is hardly another as near.
    if (best?.count !== 1 || plain.length < LONG) {
      if (isAtHand) {
        return [];
      }

      (await store.beginningLike(stem, half)).forEach(consider);
    }
  }

  // The lists that were looked through have no dots, and a word that was typed with them is not meant without.
  for (const [key] of [...found].sort((a, b) => a[1] - b[1]).slice(0, MOST_TRIED)) {
    const entries = (await store.terms(store.shardOf(key))).filter(entry => entry.key === key && away([word, own], [entry.term, entry.word]) <= limit
      && (word.length > SHORT || standsAlone(entry)));
    if (entries.length) {
      return entries;
    }
  }

  return [];
}
