import { fold, regionStart, stems, term } from './analysis.js';
import { intersection, union } from './lists.js';
import { mend, mendForm, soundingLike } from './spelling.js';
import { LOWEST_EXACT, standsAlone } from './store.js';
import { weigh } from './weigh.js';

/**
 * Finds the documents of a query.
 * @typedef {import('./store.js').Entry} Entry
 * @typedef {{ docs: Uint32Array, group: string }} Pair the documents of two terms side by side, and the file of their cards
 * @typedef {{ docs: Uint32Array, levels: Uint8Array?, weight: number, entry: Entry? }} Way one way for a document to match
 * @typedef {{ word: string, ways: Way[], entries: Entry[], joined: Entry[], parts: Entry[], count: number }} Slot
 *   a word with all ways to match it: `entries` are its terms, `joined` compounds with its neighbour, `parts` the words it is made of
 * @typedef {{ slots: Slot[], phrases: Uint32Array[], excluded: Uint32Array[], pairs: Pair[], corrections: { from: string, to: string }[], missing: string[], only: Entry? }} Plan
 *   `only`: the one common term that is asked for, if its first results are enough
 */

const LINKS = ['', 's', 'e', 'o', 'u', 'a'];
// With so few documents of a word, what it begins and what it is made of counts too.
const FEW = 10;
const VERY_FEW = 4;
const MOST_BEGUN = 25;
// As many files as are looked through for them: of more, those with the most common terms.
const MOST_SHARDS = 3;
// Of those with so many documents that they have files of their own.
const MOST_LONG = 3;
// As many files as are fetched in search of the other half.
const MOST_SPLITS = 2;
const MOST_ENDING = 5;
const SHORTEST_END = 4;
const SHORTEST_START = 2;
const SHORTEST_BEGINNING = 6;
// A part of compounds alone may be shorter where more follows it.
const SHORTEST_FIRST_PART = 5;
const SHORTEST_REST = 4;
const SHORTEST_HEAD = 5;
const SHORTEST_FRONT = 3;
// What more documents tell of is too little of what was asked for: "produktion" of "köttproduktion".
const MOST_OF_HEAD = 25;
// A word of one document is no accident where it is so long.
const LONG_WORD = 7;
const SHORTEST_MENDED = 7;
// A shorter stem begins other words, too: "konkur" of "konkursen".
const SHORTEST_STEM = 7;

// What stands before the last word of a compound is a word: no "ridning" in "spridning".
const VOWEL = /[aeiouyåäö]/;

const DERIVED = ['ning', 'ing', 'and', 'els', 'ation'];
const SHORTEST_DERIVED = 5;

// Words that stand before others and say nothing without them: "översvämning" is not about "över".
const PARTICLES = new Set('över under mellan efter genom fram före från åter samman utan till upp ned för bort miss ent'.split(' '));

const WEIGHT = { dotless: 0.8, begun: 0.5, mended: 0.9, apart: 0.4 };

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
        await widen(store, slot, isOpen, exact, result);
        if (apart && isRare(slot)) {
          await partInto(store, slot, { pairs: result.pairs });
        }
      }

      if (!slot.ways.length) {
        result.missing.push(slot.word);
      }
    }

    result.slots.push(...slots);
  }

  for (const clause of query.excluded) {
    result.excluded.push(clause.phrase
      ? await phrase(store, clause.words, [])
      : union((await whole(store, (await Promise.all(clause.words.map(({ word }) => find(store, word)))).flat()))
        .map(({ docs, levels }) => docs.filter((_, i) => levels[i] >= LOWEST_EXACT))));
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

/** Terms with all their documents. @param {import('./store.js').Store} store @param {Entry[]} entries */
async function whole(store, entries) {
  await store.whole(entries);
  return entries;
}

const longest = words => words.reduce((a, b) => b.word.length > a.word.length ? b : a);

/** The entries of a word: its own, and those that it may be without dots. */
const find = (store, word) => findTerm(store, term(word));

async function findTerm(store, own) {
  const key = fold(own);
  return (await store.terms(store.shardOf(key))).filter(entry => entry.key === key && canBe(own, entry.term));
}

/** Whether a word may have been typed for a term: a plain letter for one with dots, never one with dots for another. */
const canBe = (typed, real) => Array.from(typed).every((c, i) => c === real[i] || c === fold(real[i]));

function add(slot, entry, weight) {
  slot.ways.push({ docs: entry.docs, levels: entry.levels, weight, entry });
  slot.entries.push(entry);
  slot.count += entry.count;
}

/** A word with the terms that it is, or that it is without dots: of a known one not where others are typed with theirs. */
async function slot(store, word, hasDots) {
  const slot = { word, ways: [], entries: [], joined: [], parts: [], count: 0 };
  const own = term(word);
  let found = await find(store, word);
  // A dotted letter is never an ending, but may look like one without its dots: "nivaer", "kraftnat".
  const forms = word === own ? [] : [...new Set([word, ...stems(word, regionStart(word))])].filter(form => store.has('t' + store.shardOf(form)));
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
  found.filter(entry => entry.term === own || !hasOwn || !hasDots).forEach(entry => add(slot, entry, entry.term === own || !hasOwn ? 1 : WEIGHT.dotless));
  return slot;
}

/** Finds more for a word with few documents: what begins with it, what it is a slip for, what it is made of. */
async function widen(store, slot, isOpen, exact, result) {
  const { word } = slot;
  const isKnown = slot.entries.length + slot.joined.length;
  const addMore = entries => entries.filter(entry => !slot.entries.includes(entry)).forEach(entry => add(slot, entry, WEIGHT.begun));
  if (slot.count < FEW && (isOpen || !isKnown) && !/^\d+$/.test(word)) {
    addMore(await begun(store, word, isKnown));
  }

  // "provkörningar" finds "provkört" too, and the other way.
  if (slot.count < FEW) {
    addMore(await related(store, word));
  }

  if (isKnown || exact) {
    // Compounds come before what a word finds: "batterifabrik" of "fabrik".
    addMore(isKnown && slot.entries.every(findsOnly) ? await ending(store, word) : []);
    return;
  }

  // Nothing is wrong with a Swedish word that no document has.
  const isRight = await store.isRight(term(word));
  const mendSlip = wanted => isRight ? [] : mend(store, word, wanted);
  const addMended = async entries => {
    entries.forEach(entry => add(slot, entry, WEIGHT.mended));
    result.corrections.push(...entries.slice(0, 1).map(entry => ({ from: word, to: entry.word })));
    // A word of few documents finds what it begins, as if it had been typed so.
    addMore(entries.length && slot.count < FEW ? await begun(store, entries[0].word, true) : []);
  };

  const heard = isRight || slot.count ? [] : await sounding(store, word);
  if (heard.length) {
    await addMended(heard);
    return;
  }

  if (slot.count < FEW && !/\d/.test(word)) {
    addMore(await ending(store, word));

    // What a few words begin or end with may still be a slip at the end of a common one, but hardly another.
    const isNear = slot.count > 0;
    let mended = await mendSlip({ isNear, isAtHand: true });
    if (!mended.length) {
      // No further file is fetched to mend two common words that stand side by side in a text.
      if (slot.count < VERY_FEW && await partInto(store, slot, { isCommon: true, isBeside: true, pairs: result.pairs })) {
        return;
      }

      mended = await mendSlip({ isNear });
    }

    const isLikely = !isNear || sharedStart(fold(word), fold(mended[0]?.word ?? '')) >= Math.max(4, word.length - 2);
    if (mended.length && isLikely && documents(mended) > 2 * slot.count) {
      await addMended(mended);
    }
  }

  // What has been mended is not what it could be made of.
  if (slot.count < VERY_FEW && !result.corrections.some(correction => correction.from === word)) {
    await partInto(store, slot, { pairs: result.pairs });
  }

  if (!slot.ways.length && fold(term(word)) !== fold(word)) {
    await addMended(await mendSlip({ isNear: false, isInflected: true }));
  }

  if (!slot.ways.length && !isRight) {
    await addMended(await mendForm(store, word));
  }

  if (!isRight && !slot.ways.length && word.length > SHORTEST_BEGINNING + SHORTEST_MENDED) {
    const apart = await partInto(store, slot, { isMended: true, pairs: result.pairs });
    result.corrections.push(...apart?.mended ? [{ from: word, to: apart.mended }] : []);
  }

  // Better where both halves stand than what one alone says: "vårdköer" finds "köer" in what is about care.
  if (!slot.ways.length) {
    await partInto(store, slot, { isAny: true, pairs: result.pairs });
  }

  // Better what a compound begins with than nothing: "vindkraftverk" finds "vindkraft", and "cyberattack" what begins with "cyber".
  for (let at = word.length - 3; !slot.ways.length && at >= (isRight ? SHORTEST_BEGINNING : SHORTEST_FIRST_PART); at--) {
    const start = word.slice(0, at);
    const isNear = store.has('t' + store.shardOf(fold(term(start))));
    const entries = isNear && at >= SHORTEST_BEGINNING ? await known(store, start)
      : isNear && word.length - at >= SHORTEST_REST ? await find(store, start) : [];
    const bare = start.replace(/s$/, '');
    if (entries.some(entry => PARTICLES.has(entry.word) || !fold(entry.word).startsWith(fold(bare)))) {
      continue;
    }

    await addMended(entries);
  }

  // Or what it is a kind of: "damfotboll" finds "fotboll".
  if (!slot.ways.length) {
    await addMended(await headOf(store, word));
  }

  // At last three words in one: "säkerdigitalkommunikation".
  if (!slot.ways.length) {
    await partInto(store, slot, { isAny: true, isThree: true, pairs: result.pairs });
  }
}

/** Whether a word is known, but has few documents. @param {Slot} slot */
const isRare = ({ word, entries, joined, count }) => entries.length + joined.length > 0 && count < FEW && !/\d/.test(word);

/** Whether no document has all words of a plan, though one might have a rare one's parts: "cykelvägar i Stockholm". @param {import('./store.js').Store} store @param {Plan} plan */
export const mayComeApart = (store, plan) => plan.slots.length > 1 && plan.slots.some(isRare) && !weigh(store, plan, 0).complete.includes(1);

/** Whether no document has a term, though some have what it finds. @param {Entry} entry */
const findsOnly = ({ list, levels }) => !list && levels.every(level => !level);

async function partInto(store, slot, options) {
  const apart = slot.word.length > 6 ? await takeApart(store, slot.word, options) : null;
  if (apart) {
    slot.ways.push({ docs: apart.docs, levels: null, weight: WEIGHT.apart, entry: null });
    slot.parts = apart.entries;
  }

  return apart;
}

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
async function related(store, word) {
  const stem = term(word);
  const stems = DERIVED.flatMap(ending => [stem + ending, ...stem.endsWith(ending) ? [stem.slice(0, -ending.length)] : []]);
  const near = stems.filter(stem => stem.length >= SHORTEST_DERIVED && store.has('t' + store.shardOf(fold(stem))));
  return (await Promise.all(near.map(stem => findTerm(store, stem)))).flat();
}

/** The most common compounds that end with an unknown word: "frid" finds "kvinnofrid". */
async function ending(store, word) {
  const stem = fold(term(word));
  if (stem.length < SHORTEST_END) {
    return [];
  }

  const found = (await store.endingLike(stem)).filter(({ key }) => key.endsWith(stem) && key.length >= stem.length + SHORTEST_START && VOWEL.test(key.slice(0, -stem.length)))
    .sort((a, b) => b.weight - a.weight);
  const keys = [...new Set(found.map(({ key }) => key))].slice(0, MOST_ENDING);
  const shards = await Promise.all(keys.map(key => store.terms(store.shardOf(key))));
  return shards.flatMap((entries, i) => entries.filter(entry => entry.key === keys[i] && !findsOnly(entry) && canBe(term(word), entry.term.slice(-stem.length))));
}

/** The longest word that an unknown compound ends with, if it is told so seldom that it says something. @param {import('./store.js').Store} store @param {string} word */
async function headOf(store, word) {
  const stem = fold(term(word));
  const keys = (await store.endingLike(stem)).map(({ key }) => key).filter(key => stem.endsWith(key) && key.length >= SHORTEST_HEAD && stem.length >= key.length + SHORTEST_FRONT && VOWEL.test(stem.slice(0, -key.length)));
  const longest = keys.reduce((a, b) => b.length > a.length ? b : a, '');
  return (longest ? await store.terms(store.shardOf(longest)) : [])
    .filter(entry => entry.key === longest && word.endsWith(entry.word) && !PARTICLES.has(word.slice(0, -entry.word.length)) && standsAlone(entry) && entry.count < MOST_OF_HEAD);
}

const documents = entries => entries.reduce((sum, entry) => sum + entry.count, 0);

/** The most common terms that begin with a word, or else with its stem; of a word that is there, with a long one alone. */
async function begun(store, word, isKnown) {
  const stem = term(word);
  const whole = await beginningWith(store, word);
  const found = whole.length || stem.length < (isKnown ? SHORTEST_STEM : 4) || stem === word ? whole : await beginningWith(store, stem);
  let long = 0;
  return found.filter(entry => !findsOnly(entry) && (entry.count < store.manifest.long || ++long <= MOST_LONG));
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

/** How many documents have a term itself, not just within another; of a long list that is not at hand, how many have it at all. @param {Entry} entry */
export const ownCount = ({ list, count, levels }) => list ? count : levels.filter(level => level >= LOWEST_EXACT).length;

/**
 * The documents of the two words that an unknown one is made of: where they stand side by side, or else where both stand. Of the splits whose
 * first part is known, those whose last part is a common term are tried first, then the most even ones.
 * @param {import('./store.js').Store} store @param {string} word
 * @param {{ isCommon?: boolean, isBeside?: boolean, isAny?: boolean, isMended?: boolean, isThree?: boolean, pairs: Pair[] }} wanted only common last parts; only where they stand side by side;
 *   also parts that may be accidents; last parts with an error, of the most even split; `isThree`: last parts of two words
 */
async function takeApart(store, word, wanted) {
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

    const last = wanted.isMended ? end.length < SHORTEST_MENDED ? [] : await mend(store, end, { isNear: true }) : await known(store, end, true);
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

async function known(store, word, isLast = false) {
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

/** The documents in which some term and some other stand side by side. @param {Pair[]} found where the pairs are kept, for their cards */
async function pairs(store, firsts, seconds, found) {
  const all = await Promise.all(firsts.flatMap(first => seconds.map(second => store.pair(first, second))));
  found.push(...all);
  return union(all.map(({ docs }) => docs));
}

/** The documents in which words follow each other: as they are typed, or else with the dots that were left out. */
async function phrase(store, words, found) {
  const follow = async terms => (await Promise.all(terms.slice(1).map((seconds, i) => pairs(store, terms[i], seconds, found)))).reduce(intersection);
  const docs = await follow(words.map(({ word }) => [term(word)]));
  return docs.length ? docs : follow(await Promise.all(words.map(async ({ word }) => (await find(store, word)).map(entry => entry.term))));
}
