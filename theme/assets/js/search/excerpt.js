import { fold, otherTerms, term, tokens } from './analysis.js';

const LENGTH = 180;
const SHORTEST_PART = 4;

/**
 * Marks words in a text.
 * @typedef {{ text: string, marked: boolean }} Segment
 */
export class Marker {
  #terms;
  #within;

  /** @param {string[]} terms the terms to mark; words that have them within are marked too */
  constructor(terms) {
    this.#terms = new Set(terms.map(fold));
    this.#within = [...this.#terms].filter(own => own.length >= SHORTEST_PART);
  }

  #isMarked({ word, joined }) {
    return !joined && [term(word), ...otherTerms(word).slice(0, 1)].map(fold).some(own => this.#terms.has(own) || this.#within.some(part => own.includes(part)));
  }

  /** Where the marked words of a text are. @param {string} text */
  #places(text) {
    return tokens(text).filter(token => this.#isMarked(token));
  }

  /** The text in segments, marked and not. @param {string} text @returns {Segment[]} */
  mark(text) {
    const segments = [];
    let at = 0;
    for (const { start, end } of this.#places(text)) {
      if (start > at) {
        segments.push({ text: text.slice(at, start), marked: false });
      }

      segments.push({ text: text.slice(start, end), marked: true });
      at = end;
    }

    return at < text.length ? [...segments, { text: text.slice(at), marked: false }] : segments;
  }

  /** The passage of a text with the most different marked words, or its beginning. @param {string} text */
  passage(text) {
    const places = this.#places(text);
    let best = { start: 0, count: 0 };
    for (const { start } of places) {
      const count = new Set(places.filter(place => place.start >= start && place.end < start + LENGTH * 0.8).map(place => place.word)).size;
      if (count > best.count) {
        best = { start, count };
      }
    }

    const after = mark => {
      const at = text.lastIndexOf(mark, best.start - mark.length);
      return at < 0 ? 0 : at + mark.length;
    };
    const sentence = best.start && Math.max(...['\n', '. ', '! ', '? '].map(after));
    let from = sentence;
    let opening = '';
    if (best.start - from > 100) {
      from = text.indexOf(' ', best.start - 60) + 1;
      opening = '…';
    }

    if (text.length - from <= LENGTH + 20) {
      return opening + text.slice(from);
    }

    const space = text.slice(0, from + LENGTH).search(/\s\S*$/);
    return opening + text.slice(from, space > from ? space : from + LENGTH).replace(/[\s,]+$/, '').replace(/[.!?]$/, '$& ') + '…';
  }
}
