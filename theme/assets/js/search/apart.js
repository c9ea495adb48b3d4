import { fold, term } from './analysis.js';
import { intersection, union } from './lists.js';
import { mend } from './spelling.js';
import { known, pairs, whole } from './terms.js';

// As many files as are fetched in search of the other half.
const MOST_SPLITS = 2;
// A word of one document is no accident where it is so long.
const LONG_WORD = 7;
const SHORTEST_MENDED = 7;

/**
 * The documents of the two words that an unknown one is made of: where they stand side by side, or else where both stand. Of the splits whose
 * first part is known, those whose last part is a common term are tried first, then the most even ones.
 * @param {import('./store.js').Store} store @param {string} word
 * @param {{ isCommon?: boolean, isBeside?: boolean, isAny?: boolean, isMended?: boolean, isThree?: boolean, pairs: import('./terms.js').Pair[] }} wanted only common last parts; only where they stand side by side;
 *   also parts that may be accidents; last parts with an error, of the most even split; `isThree`: last parts of two words
 */
export async function takeApart(store, word, wanted) {
  const common = new Set(/\d/.test(word) ? [] : (await store.endingLike(fold(term(word)))).map(({ key }) => key));
  const splits = [];
  for (let at = 3; at <= word.length - 3; at++) {
    const start = word.slice(0, at);
    const first = store.has('t' + store.shardOf(fold(term(start)))) ? await known(store, start) : [];
    if (first.length) {
      const end = word.slice(at);
      splits.push({ first, end, isCommon: common.has(fold(term(end))), evenness: Math.min(at, word.length - at) });
    }
  }

  splits.sort((a, b) => b.isCommon - a.isCommon || b.evenness - a.evenness);
  let fetched = 0;
  for (const { first, end, isCommon } of splits) {
    if (wanted.isCommon && !isCommon) {
      break;
    }

    fetched += wanted.isMended ? MOST_SPLITS : store.has('t' + store.shardOf(fold(term(end)))) ? 0 : 1;
    if (fetched > MOST_SPLITS) {
      break;
    }

    const last = wanted.isMended ? end.length < SHORTEST_MENDED ? [] : await mend(store, end, term(end), { isNear: true }) : await known(store, end, true);
    const rest = wanted.isThree && !last.length && end.length > SHORTEST_MENDED ? await takeApart(store, end, { pairs: wanted.pairs }) : null;
    if (rest) {
      const docs = intersection(union((await whole(store, first)).map(entry => entry.docs)), rest.docs);
      if (docs.length) {
        return { docs, entries: [...first, ...rest.entries] };
      }
    }

    if (last.length) {
      const beside = await pairs(store, first.map(one => one.term), last.map(other => other.term), wanted.pairs);
      const docs = beside.length || wanted.isBeside || !(wanted.isAny || (isNoAccident(first) && isNoAccident(last))) ? beside
        : (await Promise.all([first, last].map(entries => whole(store, entries)))).map(entries => union(entries.map(entry => entry.docs))).reduce(intersection);
      if (docs.length) {
        return { docs, entries: [...first, ...last], mended: wanted.isMended && word.slice(0, -end.length) + last[0].word };
      }
    }
  }

  return null;
}

const isNoAccident = entries => entries.some(({ count, word }) => count > 1 || word.length >= LONG_WORD);
