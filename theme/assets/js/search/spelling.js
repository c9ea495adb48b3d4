import { fold, term } from './analysis.js';

const LONG = 8;

/** @typedef {import('./store.js').Entry} Entry */

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to make one word of another; more
 * than `limit` is not counted.
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
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
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

/**
 * The term that an unknown word is most likely meant to be: an error in its second half leaves the beginning right, and one in its first
 * half the end.
 * @param {import('./store.js').Store} store
 * @param {string} word
 * @param {{ isNear: boolean, isAtHand?: boolean }} wanted one error at most; by what needs no further file
 * @returns {Promise<Entry[]>} the entries of the term, with and without dots; none if nothing is near
 */
export async function mend(store, word, { isNear, isAtHand }) {
  const limitOf = text => text.length < 4 || /\d/.test(word) ? 0 : text.length < LONG || isNear ? 1 : 2;
  const limit = limitOf(word);
  const near = (text, other) => {
    const away = distance(text, other, limitOf(text));
    return away > limitOf(text) ? Infinity : away;
  };
  const stem = fold(term(word));
  const plain = fold(word);
  let best = null;
  const consider = ({ key, word, weight }) => {
    const away = Math.min(...[plain, stem].flatMap(text => [key, word].map(other => near(text, other))));
    const cost = away - Math.min(0.9, weight * 0.07) - (key[0] === plain[0] ? 0.1 : 0);
    if (away <= limit && (!best || cost < best.cost)) {
      best = { key, cost, away };
    }
  };

  if (limit) {
    const half = plain.slice(0, Math.max(2, Math.ceil(plain.length / 2)));
    (await store.endingLike(stem)).forEach(consider);
    (await store.terms(store.shardOf(stem))).forEach(({ key, word, count }) => consider({ key, word: fold(word), weight: Math.log2(count) }));
    // Of long words there is hardly another as near.
    if (best?.away !== 1 || plain.length < LONG) {
      best = isAtHand ? null : best;
      (isAtHand ? [] : await store.beginningLike(stem, half)).forEach(consider);
    }
  }

  return best ? (await store.terms(store.shardOf(best.key))).filter(entry => entry.key === best.key) : [];
}
