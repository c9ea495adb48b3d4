import { isStop, tokens } from './analysis.js';

/**
 * @typedef {{ word: string, part: boolean }} QueryWord a word, and whether it was a part of a hyphenated one
 * @typedef {{ words: QueryWord[], phrase: boolean }} Clause words side by side: a phrase, which may be a word alone, or what stands between phrases
 * @typedef {{ clauses: Clause[], excluded: Clause[], open: boolean }} Query `open`: the last word may go on
 */

const LONGEST = 1000;
const MOST_WORDS = 32;
const CLAUSES = /(^|\s)([-\u2013\u2212]?)["\u201c\u201d\u201e\xab\xbb]([^"\u201c\u201d\u201e\xab\xbb]*)["\u201c\u201d\u201e\xab\xbb]?|(^|\s)[-\u2013\u2212]([^\s"]+)/g;
// What a question is asked with says little about what it asks for: "hur mycket fick Gävleborg". In a phrase they stand as they are.
const ASKING = new Set('mycket många fler flest finns får fick få ger gav gett gör göra görs gjorde gjort går gick händer hände vill vem vems varför'.split(' '));
const CURRENCY = /^(kr|kronor|sek)$/;

/**
 * Reads a query: words, "phrases" and -exclusions.
 * @param {string} text
 * @returns {Query}
 */
export function parse(text) {
  text = text.slice(0, LONGEST);
  const query = { clauses: [], excluded: [], open: /[^\s"\u201c\u201d\u201e\xab\xbb]$/.test(text) };
  let left = MOST_WORDS;
  const add = (list, part, phrase) => {
    const found = tokens(part).filter(token => !token.joined);
    const telling = found.filter(({ word }, i) => !isStop(word) && (phrase || !ASKING.has(word)) && !(CURRENCY.test(word) && /^\d/.test(found[i - 1]?.word)));
    const words = (telling.length || phrase ? telling : found).slice(0, left);
    left -= words.length;
    if (words.length) {
      list.push({ words, phrase });
    }
  };

  let at = 0;
  for (const match of text.matchAll(CLAUSES)) {
    add(query.clauses, text.slice(at, match.index), false);
    const excluded = match[5] ?? (match[2] && match[3]);
    add(excluded ? query.excluded : query.clauses, excluded || match[3], match[3] !== undefined || /-/.test(excluded));
    at = match.index + match[0].length;
  }

  add(query.clauses, text.slice(at), false);
  return query;
}
