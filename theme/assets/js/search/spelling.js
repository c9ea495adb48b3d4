import { fold, term } from './analysis.js';

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
 * @param {boolean} [isNear] one error at most
 * @returns {Promise<Entry[]>} the entries of the term, with and without dots; none if nothing is near
 */
export async function mend(store, word, isNear = false) {
  const limit = word.length < 4 || /\d/.test(word) ? 0 : word.length < 8 || isNear ? 1 : 2;
  const stem = fold(term(word));
  const plain = fold(word);
  let best = null;
  const consider = (key, others, weight) => {
    const away = Math.min(...[key, ...others].flatMap(other => [distance(plain, other, limit), distance(stem, other, limit)]));
    const cost = away - Math.min(0.9, weight * 0.07) - (key[0] === plain[0] ? 0.1 : 0);
    if (away <= limit && (!best || cost < best.cost)) {
      best = { key, cost };
    }
  };

  if (limit) {
    const half = plain.slice(0, Math.max(2, Math.ceil(plain.length / 2)));
    const home = store.shardOf(stem);
    const first = Math.max(store.shardOf(half), home - 1);
    const end = Math.min(store.shardOf(half + '\uffff'), first + 2);
    for (let shard = first; shard <= end; shard++) {
      for (const entry of await store.terms(shard)) {
        consider(entry.key, [fold(entry.word)], Math.log2(entry.docs.length));
      }
    }

    for (const [key, weight] of await store.endingLike(stem)) {
      consider(key, [], weight);
    }
  }

  return best ? (await store.terms(store.shardOf(best.key))).filter(entry => entry.key === best.key) : [];
}
