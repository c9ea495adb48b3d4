/**
 * Swedish words. The same rules as `src/Portal.Search/Analysis`, checked against the same examples.
 * @typedef {{ word: string, start: number, end: number, part: boolean, joined: boolean }} Token
 */

const INVISIBLE = '\xad\u0300-\u036f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff';
const WORD = '0-9A-Za-z\xc0-\xd6\xd8-\xf6\xf8-\u024f\u0370-\u061b\u061d-\u1fff\u2c00-\u2dff\u3040-\ud7ff\uf900-\ufaff' + INVISIBLE;
const ZEROS = { tkr: 3, tusen: 3, mkr: 6, mnkr: 6, msek: 6, milj: 6, miljon: 6, miljoner: 6, mdr: 9, mdkr: 9, miljard: 9, miljarder: 9 };
const AFTER_COLON = 'e|a|s|n|t|en|et|er|ar|or|na|ns|ens|ets|ers|ars|erna|arna';
const LONGEST = 64;

const MULTIPLIER = `[ \xa0\u202f](${Object.keys(ZEROS).join('|')})(?![${WORD}])`;

// A ratio (1:1), a number with its multiplier, or a word with hyphens and an ending after a colon.
const TOKENS = new RegExp(
  `(\\d+:\\d+)(?![${WORD}])` +
  `|(?:(\\d{1,3}(?:(?:[ \xa0\u202f]\\d{3}(?![${WORD}]))+|(?:\\.\\d{3}){2,}(?!\\.\\d|[${WORD}]))|\\d+)(?:,(\\d+)|\\.(\\d+)(?=${MULTIPLIER}))?` +
  `(?![${WORD}]|[-\u2010\u2011][${WORD}])(?:${MULTIPLIER})?` +
  `|([${WORD}]+(?:[-\u2010\u2011][${WORD}]+)*))(?::(?:${AFTER_COLON})(?![${WORD}]))?`, 'gi');
// "E.ON", "RE:AGERA"; but not the colon of "EU:S", which has an ending after it.
const BETWEEN_CAPITALS = /(\p{Lu})(?:\.(?=\p{Lu})|:(?=\p{Lu}{2}))/gu;
const HIDDEN = new RegExp(`[${INVISIBLE}]`, 'g');
const PLAIN = { å: 'å', ä: 'ä', ö: 'ö', æ: 'ä', ø: 'ö', ß: 's', þ: 't', đ: 'd', ð: 'd', ħ: 'h', ı: 'i', ł: 'l', ŀ: 'l', ŉ: 'n', œ: 'o', ŧ: 't' };

const STOP = new Set(('och i för att har med som till en om av på ett är det ska den de kan från inom hur där eller så var sig även när vid ' +
  'men man inte bli blir blev sin sina sitt dess deras detta denna dessa vi vara varit hade skulle kunna samt bland genom mot efter vad ' +
  'vilka vilken vilket än också bara dem då nu samma samman kunde sådan sådana sådant').split(' '));

/** Whether a word says nothing about what a text is about. @param {string} word */
export const isStop = word => STOP.has(word);

/** Lower case, without marks but those of å, ä and ö. @param {string} text */
export const normalise = text => text.normalize('NFC').toLowerCase().replace(HIDDEN, '')
  .replace(/[\xdf-\u017f]/g, c => PLAIN[c] ?? c.normalize('NFD')[0]);

/** Without dots and rings: å and ä are a, ö is o. @param {string} word */
export const fold = word => word.replace(/[åäö]/g, c => c === 'ö' ? 'o' : 'a');

/**
 * The words of a text, normalised; a word with hyphens, or points or colons between capitals, as its parts, and then joined.
 * @param {string} text
 * @returns {Token[]}
 */
export function tokens(text) {
  const found = [];
  for (const match of text.replace(BETWEEN_CAPITALS, '$1-').matchAll(TOKENS)) {
    const [all, ratio, whole, decimals, afterPoint, , multiplier, hyphened] = match;
    const start = match.index;
    const end = start + all.length;
    const add = (word, from, to, part, joined) => word && found.push({ word: word.slice(0, LONGEST), start: from, end: to, part, joined });
    if (hyphened === undefined) {
      add(ratio ?? number(whole.replace(/\D/g, ''), decimals ?? afterPoint ?? '', ZEROS[multiplier?.toLowerCase()] ?? 0), start, end, false, false);
      continue;
    }

    const parts = hyphened.split(/[-\u2010\u2011]/);
    let at = start;
    for (const part of parts) {
      add(normalise(part), at, parts.length > 1 ? at + part.length : end, parts.length > 1, false);
      at += part.length + 1;
    }

    if (parts.length > 1) {
      add(normalise(parts.join('')), start, end, false, true);
    }
  }

  return found;
}

function number(whole, decimals, zeros) {
  if (!zeros) {
    return decimals ? whole + ',' + decimals : whole;
  }

  const rest = decimals.slice(zeros);
  return (whole + decimals.slice(0, zeros).padEnd(zeros, '0')).replace(/^0+/, '') + (rest && ',' + rest);
}

const ENDINGS = ('heterna hetens anden heten heter arnas ernas ornas andes arens andet arna erna orna ande arne aste aren ades erns ' +
  'ade are ern ens het ast ad en ar er or as es at a e').split(' ');
const PAIR = /(?:dd|gd|nn|dt|gt|kt|tt)$/;
const MORE = /([iöltpkn]|or)n$|([lnrvm]|ös)t$|[kgtdpb]r$|mm$/;
// Words whose end only looks like an ending: as they are, but for the plurals among them.
const WHOLE = /(?:arena|sommar|marknad|internet|(?:^|[^vr])intern|extern|modern|senhet|l[äa]genhet|s[äa]kerhet|gods|insat|slutsat|motsat|[klrs]f[öo]rare|lärare|[ls]larare|f[öo]retagare|anv[äa]ndare|arbetare|l[åa]ngtradare|[^au]res|[st]or)$|^(?:f[öo]rare|larare|ledare|v[äa]nern|vänt|lever|lanser)$/;
const PLURAL = /(?:kart|gat|yt|r[äa]nt|rut|res|m[äa]ss|ros|klyft|list|kass|platt|dos|moss)or$/;
// A t that is no ending: kommentar is not to become kommen, nor export expor; but sent, stort and hållbart have one.
const OWN_T = /(?:..[ae]n|[ps]er|(?:^t?|[^s]t|[^t])or|[^blr]ar)t$/;
// Words with forms that are no beginning of them, or would lose more than an ending: the word, and what its forms begin and end with.
// Those with dots are here as they are typed without them, too.
const IRREGULAR = [
  ['stad', 'städ', ''], ['land', 'länd', ''], ['man', 'män', ''], ['bond', 'bönd', ''], ['bok', 'böck', ''],
  ['intern', 'intern', 'a'], ['extern', 'extern', 'a'], ['modern', 'modern', 'a'], ['sommar', 'sommar', 'en ens'], ['arena', 'aren', 'an ans as or orna ornas'], ['vänern', 'vänern', 's'], ['vanern', 'vanern', 's'],
  ...['förar', 'forar', 'lärar', 'larar', 'ledar', 'företagar', 'foretagar', 'användar', 'anvandar', 'arbetar'].map(start => [start + 'e', start, 'en ens es na nas']),
  ...['lägenhet', 'lagenhet', 'senhet', 'säkerhet', 'sakerhet'].map(word => [word, word, 'en ens er erna ernas']),
];
const FORMS = IRREGULAR.flatMap(([word, start, ends]) => ends.split(' ').map(end => [start + end, word]));

/** The inflections that the Snowball stemmer takes off. @param {string} word @param {number} region where R1 starts */
export function snowball(word, region) {
  const ends = ending => word.length - ending.length >= region && word.endsWith(ending);
  const ending = ENDINGS.find(ends);
  const length = word.length - (ending ? ending.length : ends('s') && /[bcdfghjklmnoprtvy]s$/.test(word) ? 1 : 0);
  word = word.slice(0, length);
  return length - 2 >= region && PAIR.test(word) ? word.slice(0, -1) : word;
}

/** Where Snowball's region R1 starts. @param {string} word */
export function regionStart(word) {
  const start = /[aeiouyäåö][^aeiouyäåö]/.exec(word);
  return start ? Math.max(start.index + 2, 3) : word.length;
}

function withoutEnding(word, region) {
  const ends = word.length - 2 >= region && /(?:et|an|(?:[ie]|ntr)um)$/.test(word) ? 2
    : word.length - 1 >= region && word.length > 3 && MORE.test(word) && !OWN_T.test(word) ? 1 : 0;
  return word.slice(0, word.length - ends);
}

/** What is left of a word as its endings come off one by one. @param {string} word @param {number} region where R1 starts */
export function stems(word, region) {
  const found = [];
  for (let before = ''; word !== before;) {
    before = word;
    const form = FORMS.find(([tail]) => word.endsWith(tail));
    word = form ? word.slice(0, -form[0].length) + form[1] : word;
    if (!WHOLE.test(word) || PLURAL.test(word)) {
      const stem = snowball(word, region);
      word = stem === word ? withoutEnding(word, region) : stem;
    }

    found.push(word);
  }

  return found;
}

// Texts have the same words over and over.
const MOST_KNOWN = 5000;
const known = new Map();

/** The term that a word is filed under: the word without its endings. @param {string} word */
export function term(word) {
  if (!known.has(word)) {
    known.size < MOST_KNOWN || known.clear();
    known.set(word, withoutEndings(word));
  }

  return known.get(word);
}

// What a form may have beyond what it shares with another of its word, where a consonant may be doubled, too ("programmen").
const INFLECTION = /^[dmnrt]?((a[nrt]?|ana|at(e[nrt]|erna)|ad(e[nr]?|erna)?|and(e[nt]?|ena)|aren?|arna|aste?|da?|de|e[nrt]?|eern?|eerna|eten|ern?a?|ert|er(a[rt]|ade?|ande|aren?|arna)|(er)?het(e[nr]|erna)?|na?|or(na)?|re|t|e?um(et)?)?s?|ena|ett)$/;

/** Whether letters at the end of a word look like an inflection. @param {string} letters */
export const isInflection = letters => INFLECTION.test(letters);

/** Whether two words of the same term look like forms of one word: what each has beyond the term, or their longest common stem, is an inflection. @param {string} word @param {string} other */
export function isFormOf(word, other) {
  const forms = formsOf(word);
  const others = formsOf(other);
  const stems = [forms.at(-1), forms.find(form => others.includes(form)) ?? ''];
  // Of a word whose forms have other letters, "städer" of "stad", nothing is told.
  const isInflected = ([whole, ...rest], stem) => rest.some(form => !whole.startsWith(form)) || isInflection(whole.slice(stem.length));
  return stems.some(stem => isInflected(forms, stem) && isInflected(others, stem));
}

const formsOf = word => [word, ...stems(word, regionStart(word)), term(word)].map(fold);

/** The terms that a word may have which is no form of what its term stands for, in order: without its last ending, as it is, without more endings. @param {string} word */
export function otherTerms(word) {
  const own = term(word);
  const found = own === word ? [] : stems(word, regionStart(word)).filter(stem => stem !== own);
  return own === word ? [] : [...new Set([...found.slice(0, 1), word, ...found])];
}

function withoutEndings(word) {
  if (word.length < 3 || /[^a-zåäö]/.test(word)) {
    return word;
  }

  const region = regionStart(word);
  const stem = stems(word, region).at(-1);
  return stem.length - 2 >= region && /[^aeiouyäåö]el$/.test(stem) ? stem.slice(0, -2) + 'l' : stem;
}
