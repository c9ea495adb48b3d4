import { fold, stems, term } from './analysis.js';
import { standsAlone } from './store.js';
import { canBe } from './terms.js';

const SHORT = 4;
const LONG = 8;
// What is left of a word without its ending says little if it is shorter.
const SHORTEST_STEM = 5;
const SHORTEST_REGION = 3;
// The first letter of a word is seldom wrong; with another, a short word is another.
const SHORTEST_WITHOUT_FIRST = 6;
const MOST_TRIED = 3;
const SHORTEST_FORM = 5;
const SHORTEST_OF_FORM = 3;
// What a stem may leave off a word, most of it in inflections; more than that is no form of a known word.
const ENDING = /^(er)?(a[dnrst]?|ade|and|are|e[lnrst]?|or|het|[lnrt])?(e[nr]?|na?)?s?$/;
// What sounds like something else, and may be written for it.
const SOUNDS = [[/sjon/, 'tion'], [/sjon/, 'sion'], [/^kj/, 'tj'], [/^kj/, 'k'], [/^tj/, 'k']];
const PLAIN = { å: 'a', ä: 'a', ö: 'o' };
// Neighbours on it are 1, 11 or 12 apart.
const KEYBOARD = 'qwertyuiopå asdfghjklöä zxcvbnm';
const ALIKE = 'äe åo ei iy uy ck cs sz vw gj dt bp kq';
// Of a word's 64 letters at most, and the few by which another may be longer.
const ROWS = [0, 1, 2].map(() => new Uint8Array(80));

/** @typedef {import('./store.js').Entry} Entry */

const pairOf = (a, b) => a << 16 | b;

/** Letters that are typed for each other: neighbours on the keyboard, and those that sound alike. Without dots, a is å and ä, too. */
const NEAR = new Set([...KEYBOARD].flatMap((a, i) => [...KEYBOARD].flatMap((b, j) => [1, 11, 12].includes(Math.abs(i - j)) || ALIKE.includes(a + b) || ALIKE.includes(b + a)
  ? [[a, b], [fold(a), fold(b)]].map(([a, b]) => pairOf(a.charCodeAt(), b.charCodeAt())) : [])));

/**
 * How many letters have to be added, dropped, changed or swapped with their neighbour to make one word of another; more
 * than `limit` is not counted. A letter that is seldom typed for another counts as two. A plain letter in the first may stand for one with dots in the
 * second, never the other way.
 * @param {string} a @param {string} b @param {number} limit
 */
export function distance(a, b, limit) {
  const beyond = limit + 1;
  if (Math.abs(a.length - b.length) > limit) {
    return beyond;
  }

  // Only what lies within the limit of the diagonal can count for less.
  let [before, row, next] = ROWS;
  for (let j = 0; j <= beyond; j++) {
    row[j] = j;
  }

  for (let i = 1; i <= a.length; i++) {
    const first = Math.max(1, i - limit);
    const last = Math.min(b.length, i + limit);
    const typed = a.charCodeAt(i - 1);
    let least = next[first - 1] = first === 1 ? i : beyond;
    for (let j = first; j <= last; j++) {
      const real = b.charCodeAt(j - 1);
      const isSame = typed === real || (real > 127 && a[i - 1] === PLAIN[b[j - 1]]);
      let count = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (isSame ? 0 : NEAR.has(pairOf(typed, real)) ? 1 : 2));
      if (i > 1 && j > 1 && typed === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === real) {
        count = Math.min(count, before[j - 2] + 1);
      }

      next[j] = count;
      least = Math.min(least, count);
    }

    if (least > limit) {
      return beyond;
    }

    next[last + 1] = beyond;
    [before, row, next] = [row, next, before];
  }

  return row[b.length];
}

const lettersOf = text => [...fold(text)].sort().join('');

/**
 * The term that an unknown word is most likely meant to be: an error in its second half leaves the beginning right, and one in its first
 * half the end.
 * @param {import('./store.js').Store} store
 * @param {string} word
 * @param {string} own its term
 * @param {{ isNear: boolean, isAtHand?: boolean, isInflected?: boolean }} wanted one error at most; by what needs no further file; by the end of the word
 *   as it is, where its ending is no ending
 * @returns {Promise<Entry[]>} the entries of the term, with and without dots; none if nothing is near
 */
export async function mend(store, word, own, { isNear, isAtHand, isInflected }) {
  const hasDigits = /\d/.test(word);
  const limitOf = text => hasDigits || text.length < (text.length === word.length ? SHORT : SHORTEST_STEM) ? 0 : text.length < LONG || isNear ? 1 : 2;
  const limit = limitOf(word);
  // Without a letter, an ending may be out of reach, or what is none be taken for one.
  // What is no form of what its term stands for has none of that term's forms.
  const endings = own === term(word) ? text => [...stems(text, SHORTEST_REGION).filter(form => form.length >= SHORTEST_STEM), term(text)] : () => [];
  const forms = text => [text, ...endings(text)];
  const limited = texts => [...new Set(texts)].map(text => ({ text, limit: limitOf(text) }));
  const away = (typed, key, word) => {
    let least = Infinity;
    for (const { text, limit } of typed) {
      for (const other of key === word ? [key] : [key, word]) {
        const count = distance(text, other, limit);
        // One letter of four changed, or one less, makes another word.
        if (count <= limit && count < least && !(count && text.length === SHORT && other.length <= SHORT && lettersOf(text) !== lettersOf(other))) {
          least = count;
        }
      }
    }

    return least;
  };
  const stem = fold(own);
  const plain = fold(word);
  const typed = limited([...forms(plain), stem]);
  let best = null;
  const found = new Map();
  const consider = ({ key, word, weight }) => {
    const count = away(typed, key, word);
    const cost = count - Math.min(0.9, weight * 0.07) - (key[0] === plain[0] ? 0.1 : 0);
    // With two errors, another beginning makes another word ("kärnkraft", "lärkraft"), unless all that is wrong stands before it.
    if (count <= limit && (key[0] === plain[0] || (plain.length >= SHORTEST_WITHOUT_FIRST && (count < 2 || plain.endsWith(word))))) {
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

      (await (isInflected ? store.endingLike(plain) : store.beginningLike(stem, half))).forEach(consider);
    }
  }

  // The lists that were looked through have no dots, and a word that was typed with them is not meant without.
  const dotted = limited([...forms(word), own]);
  return entriesOfFirst(store, [...found].sort((a, b) => a[1] - b[1]).map(([key]) => key), entry => away(dotted, entry.term, entry.word) <= limit && (word.length > SHORT || standsAlone(entry)));
}

/** The entries of the first of some keys that have any that fit. */
async function entriesOfFirst(store, keys, fits) {
  for (const key of keys.slice(0, MOST_TRIED)) {
    const entries = (await store.terms(store.shardOf(key))).filter(entry => entry.key === key && fits(entry));
    if (entries.length) {
      return entries;
    }
  }

  return [];
}

/** What may be meant by a word that is written as it sounds. @param {string} word */
export const soundingLike = word => SOUNDS.filter(([sound]) => sound.test(word)).map(([sound, letters]) => word.replace(sound, letters));

/** What may have been meant by a word with one slip after its first letter: each with a letter less, more, swapped with its neighbour, or for another that it is typed for. @param {string} word */
function* slipsOf(word) {
  for (let i = 1; i <= word.length; i++) {
    const [before, rest, more] = [word.slice(0, i), word.slice(i), word.slice(i + 1)];
    yield before + more;
    yield before + more.slice(0, 1) + rest.slice(0, 1) + more.slice(1);
    for (const letter of KEYBOARD) {
      yield before + letter + rest;
      if (NEAR.has(pairOf(word.charCodeAt(i), letter.charCodeAt()))) {
        yield before + letter + more;
      }
    }
  }
}

/**
 * The term of which an unknown word is most likely a form with an error: "jbbet" of "jobb" and "skogrnas" of "skog", whose stems alone are too short to be told.
 * @param {import('./store.js').Store} store @param {string} word @param {string} own its term @returns {Promise<Entry[]>}
 */
export async function mendForm(store, word, own) {
  if (word.length < SHORTEST_FORM || /\d/.test(word)) {
    return [];
  }

  const plain = fold(word);
  const stem = fold(own);
  // Without its first vowel, a word seems to have no ending: "krlstad".
  const lists = await Promise.all([stem, stems(plain, SHORTEST_REGION).at(-1)].map(end => store.endingLike(end)));
  lists.push(await store.beginningLike(stem, plain.slice(0, Math.ceil(plain.length / 2))), (await store.terms(store.shardOf(stem))).map(({ key, count }) => ({ key, weight: Math.log2(count) })));
  const weights = new Map(lists.flat().map(({ key, weight }) => [key, weight]));
  const meant = Array.from(slipsOf(word), other => [other, term(other)]).filter(([other, own]) => own.length >= SHORTEST_OF_FORM && ENDING.test(other.slice(own.length))).map(([, own]) => own);
  const keys = meant.map(fold).filter(key => weights.has(key)).sort((a, b) => weights.get(b) - weights.get(a));
  return entriesOfFirst(store, [...new Set(keys)], entry => standsAlone(entry) && meant.some(own => fold(own) === entry.key && canBe(own, entry.term)));
}
