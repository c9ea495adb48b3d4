import { fold, isInflection, isStop, otherTerms, term } from './analysis.js';
import { takeApart } from './apart.js';
import { mend, mendForm, soundingLike } from './spelling.js';
import { standsAlone } from './store.js';
import { beginningWith, canBe, find, findsOnly, findTerm, known } from './terms.js';

// With so few documents of a word, what it begins and what it is made of counts too.
const FEW = 10;
const VERY_FEW = 4;
// Of those with so many documents that they have files of their own.
const MOST_LONG = 3;
const MOST_ENDING = 5;
const SHORTEST_END = 4;
const SHORTEST_BEGINNING = 6;
// A part of compounds alone may be shorter where more follows it.
const SHORTEST_FIRST_PART = 5;
const SHORTEST_REST = 4;
const SHORTEST_HEAD = 5;
const SHORTEST_FRONT = 3;
// What more documents tell of is too little of what was asked for: "produktion" of "köttproduktion".
const MOST_OF_HEAD = 25;
const LONGEST_NOT_TAKEN_APART = 6;
const SHORTEST_WITH_SLIP_IN_PART = 14;
// A shorter stem begins other words, too: "konkur" of "konkursen".
const SHORTEST_STEM = 7;

// What stands before the last word of a compound is a word: no "ridning" in "spridning".
const VOWEL = /[aeiouyåäö]/;
// And of two letters it is one of few: no "folk" in "urfolk".
const START = /^(el|it|eu|ai|ny|(?=.*[aeiouyåäö]).{3,})$/;

const DERIVED = ['ning', 'ing', 'and', 'els', 'ation'];
const SHORTEST_DERIVED = 5;
// A slip in an ending may be so far from the end of the word.
const LONGEST_ENDING = 4;

// Words that stand before others and say nothing without them: "översvämning" is not about "över".
const PARTICLES = new Set('över under mellan efter genom fram före från åter samman utan till upp ned för bort miss ent'.split(' '));

const WEIGHT = { begun: 0.5, mended: 0.9, apart: 0.4 };

/**
 * What else a word with few documents finds: what it begins, what it is a slip for, what it is made of. It is added to the ways of the word's slot.
 * @param {import('./store.js').Store} store
 * @param {import('./match.js').Slot} slot
 * @param {import('./match.js').Plan} plan where it tells what it mended
 * @returns `widen` finds more; `apart` takes the word apart, with the options of takeApart, and gives what it is made of or null
 */
export function widening(store, slot, plan) {
  const { word, own } = slot;
  // What begins or ends with too little of it says nothing of a word.
  const stem = !word.startsWith(own) || isInflection(word.slice(own.length)) ? own : otherTerms(word)[0];
  let isRight = false;
  // Whether what has been found shares but the stem with the word.
  let isVague = false;

  const addMore = entries => entries.filter(entry => !slot.entries.includes(entry)).forEach(entry => add(slot, entry, WEIGHT.begun));

  const addMended = async entries => {
    entries.forEach(entry => add(slot, entry, WEIGHT.mended));
    plan.corrections.push(...entries.slice(0, 1).map(entry => ({ from: word, to: entry.word })));
    // A word of few documents finds what it begins, as if it had been typed so.
    addMore(entries.length && slot.count < FEW ? await begun(store, entries[0].word, entries[0].term, true) : []);
  };

  const endings = async () => stem === own ? ending(store, own) : [];

  const mendSlip = wanted => isRight ? [] : mend(store, word, own, wanted);

  const apart = async options => {
    const made = word.length > LONGEST_NOT_TAKEN_APART ? await takeApart(store, word, { ...options, pairs: plan.pairs }) : null;
    if (made) {
      slot.ways.push({ docs: made.docs, levels: null, weight: WEIGHT.apart, entry: null });
      slot.parts = made.entries;
    }

    return made;
  };

  const mendPart = async () => {
    const made = isRight || word.length < SHORTEST_WITH_SLIP_IN_PART ? null : await apart({ isMended: true });
    plan.corrections.push(...made?.mended ? [{ from: word, to: made.mended }] : []);
  };

  const addBeginning = async () => {
    for (let at = word.length - 3; !slot.ways.length && at >= (isRight ? SHORTEST_BEGINNING : SHORTEST_FIRST_PART); at--) {
      const start = word.slice(0, at);
      const isNear = store.has('t' + store.shardOf(fold(term(start))));
      const entries = isNear && at >= SHORTEST_BEGINNING ? await known(store, start)
        : isNear && word.length - at >= SHORTEST_REST ? await find(store, start) : [];
      const bare = start.replace(/s$/, '');
      if (!entries.some(entry => PARTICLES.has(entry.word) || !fold(entry.word).startsWith(fold(bare)))) {
        await addMended(entries);
      }
    }
  };

  // One after the other, until something has been found.
  const lastResorts = [
    async () => addMended(fold(own) === fold(word) ? [] : await mendSlip({ isNear: false, isInflected: true })),
    async () => addMended(isRight ? [] : await mendForm(store, word, own)),
    mendPart,
    // Better where both halves stand than what one alone says: "vårdköer" finds "köer" in what is about care.
    () => apart({ isAny: true }),
    // Better what a compound begins with than nothing: "vindkraftverk" finds "vindkraft", and "cyberattack" what begins with "cyber".
    addBeginning,
    // Or what it is a kind of: "damfotboll" finds "fotboll".
    async () => addMended(await headOf(store, word, own)),
    // At last three words in one: "säkerdigitalkommunikation".
    () => apart({ isAny: true, isThree: true }),
  ];

  const explain = async () => {
    // Nothing is wrong with a Swedish word that no document has.
    isRight = isStop(word) || await store.isRight(own);
    const heard = isRight || slot.count ? [] : await sounding(store, word);
    if (heard.length) {
      await addMended(heard);
      return;
    }

    if ((slot.count < FEW || isVague) && !/\d/.test(word)) {
      addMore(await endings());

      // What a few words begin or end with may still be a slip at the end of a common one, but hardly another.
      const isNear = slot.count > 0;
      let mended = await mendSlip({ isNear, isAtHand: true });
      if (!mended.length) {
        // No further file is fetched to mend two common words that stand side by side in a text.
        if (slot.count < VERY_FEW && await apart({ isCommon: true, isBeside: true })) {
          return;
        }

        mended = await mendSlip({ isNear });
      }

      const isLikely = !isNear || sharedStart(fold(word), fold(mended[0]?.word ?? '')) >= (isVague ? Math.max(3, word.length - LONGEST_ENDING) : Math.max(4, word.length - 2));
      if (mended.length && isLikely && documents(mended) > (isVague ? 1 : 2) * slot.count) {
        await addMended(mended);
      }
    }

    // What has been mended is not what it could be made of.
    if (slot.count < VERY_FEW && !plan.corrections.some(correction => correction.from === word)) {
      await apart();
    }

    for (const resort of lastResorts) {
      if (!slot.ways.length) {
        await resort();
      }
    }
  };

  const widen = async (isOpen, exact) => {
    const isKnown = slot.entries.length + slot.joined.length;
    if (slot.count < FEW && (isOpen || !isKnown) && !/^\d+$/.test(word)) {
      const others = await begun(store, word, stem, isKnown);
      isVague = others.length > 0 && !others.some(({ key }) => key.startsWith(fold(word)));
      addMore(others);
    }

    // "provkörningar" finds "provkört" too, and the other way. "utbilding" is still a slip.
    if (slot.count < FEW) {
      const others = await related(store, own);
      isVague ||= others.length > 0;
      addMore(others);
    }

    if (!isKnown && !exact) {
      await explain();
    } else if (isKnown && slot.entries.every(findsOnly)) {
      // Compounds come before what a word finds: "batterifabrik" of "fabrik".
      addMore(await endings());
    }
  };

  return { widen, apart };
}

/** Adds a term to the ways of a slot. @param {import('./match.js').Slot} slot */
export function add(slot, entry, weight) {
  slot.ways.push({ docs: entry.docs, levels: entry.levels, weight, entry });
  slot.entries.push(entry);
  slot.count += entry.count;
}

/** Whether a word is known, but has few documents. @param {Slot} slot */
export const isRare = ({ word, entries, joined, count }) => entries.length + joined.length > 0 && count < FEW && !/\d/.test(word);

/** The entries of what a word sounds like. */
async function sounding(store, word) {
  const found = await Promise.all(soundingLike(word).map(other => find(store, other)));
  return found.find(entries => entries.length) ?? [];
}

function sharedStart(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) {
    length++;
  }

  return length;
}

/** The verb of a noun and the noun of a verb, of those at hand. */
async function related(store, stem) {
  const stems = DERIVED.flatMap(ending => [stem + ending, ...stem.endsWith(ending) ? [stem.slice(0, -ending.length)] : []]);
  const near = stems.filter(stem => stem.length >= SHORTEST_DERIVED && store.has('t' + store.shardOf(fold(stem))));
  return (await Promise.all(near.map(stem => findTerm(store, stem)))).flat();
}

/** The most common compounds that end with an unknown word: "frid" finds "kvinnofrid". */
async function ending(store, own) {
  const stem = fold(own);
  if (stem.length < SHORTEST_END) {
    return [];
  }

  const found = (await store.endingLike(stem)).filter(({ key }) => key.endsWith(stem) && START.test(key.slice(0, -stem.length)))
    .sort((a, b) => b.weight - a.weight);
  const keys = [...new Set(found.map(({ key }) => key))].slice(0, MOST_ENDING);
  const shards = await Promise.all(keys.map(key => store.terms(store.shardOf(key))));
  return shards.flatMap((entries, i) => entries.filter(entry => entry.key === keys[i] && !findsOnly(entry) && canBe(own, entry.term.slice(-stem.length))));
}

/** The longest word that an unknown compound ends with, if it is told so seldom that it says something. @param {import('./store.js').Store} store @param {string} word */
async function headOf(store, word, own) {
  const stem = fold(own);
  const keys = (await store.endingLike(stem)).map(({ key }) => key).filter(key => stem.endsWith(key) && key.length >= SHORTEST_HEAD && stem.length >= key.length + SHORTEST_FRONT && VOWEL.test(stem.slice(0, -key.length)));
  const longest = keys.reduce((a, b) => b.length > a.length ? b : a, '');
  return (longest ? await store.terms(store.shardOf(longest)) : [])
    .filter(entry => entry.key === longest && word.endsWith(entry.word) && !PARTICLES.has(word.slice(0, -entry.word.length)) && standsAlone(entry) && entry.count < MOST_OF_HEAD);
}

const documents = entries => entries.reduce((sum, entry) => sum + entry.count, 0);

/** The most common terms that begin with a word, or else with its stem; of a word that is there, with a long one alone. */
async function begun(store, word, stem, isKnown) {
  const whole = await beginningWith(store, word);
  const found = whole.length || stem.length < (isKnown ? SHORTEST_STEM : 4) || stem === word ? whole : await beginningWith(store, stem);
  let long = 0;
  return found.filter(entry => !findsOnly(entry) && (entry.count < store.manifest.long || ++long <= MOST_LONG));
}
