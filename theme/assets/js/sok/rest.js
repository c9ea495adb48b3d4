/**
 * The rest of an answer, beyond what a first screen shows: it is fetched when it comes near the screen, or is opened, or for hits when the
 * visitor has read so long.
 * @typedef {import('../search.js').Answer} Answer
 */

const NEAR = '300px';
const READING = 2000;
// A visitor who types has not begun to read.
const PAUSE = 700;

export class Rest {
  #places;
  #isLacking;
  #facets;
  #fetch;
  #add;
  #sight;
  #inSight = new Set();
  #wants = new Set();
  #reading;
  #isFetching = false;
  /** @type {Answer?} What is shown. */
  #shown = null;
  // Of which search; what belongs to an earlier one comes too late.
  #search = 0;

  /**
   * @param {Record<string, HTMLElement>} places where parts will stand
   * @param {Record<string, (answer: Answer) => boolean>} isLacking whether an answer lacks a part
   * @param {() => string[]} facets those that are open
   * @param {(wants: Set<string>) => Promise<Answer>} fetch the present search with these parts
   * @param {(answer: Answer) => void} add shows what is new in it
   */
  constructor(places, isLacking, facets, fetch, add) {
    this.#places = places;
    this.#isLacking = isLacking;
    this.#facets = facets;
    this.#fetch = fetch;
    this.#add = add;
    this.#sight = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        const part = Object.keys(places).find(part => places[part] === target);
        isIntersecting ? this.#inSight.add(part) : this.#inSight.delete(part);
      }

      this.#later(this.isTyping ? PAUSE : 0);
    }, { rootMargin: `${NEAR} 0px` });
  }

  /** Whether the visitor is writing words to search for. */
  isTyping = false;

  /** @param {string} part */
  has(part) {
    return this.#wants.has(part);
  }

  /** Begins a search, of which these parts are fetched at once. @param {string[]} wants @returns {Set<string>} */
  begin(wants) {
    this.#search++;
    this.#shown = null;
    this.#isFetching = false;
    this.#sight.disconnect();
    this.#inSight.clear();
    clearTimeout(this.#reading);
    return this.#wants = new Set(wants);
  }

  /** The search has its first answer, which is shown: what is lacking is awaited. @param {Answer} answer */
  watch(answer) {
    this.#shown = answer;
    Object.values(this.#places).forEach(place => this.#sight.observe(place));
    const own = this.#search;
    this.#reading = setTimeout(() => own === this.#search && this.hurry(['hits']), READING);
  }

  /** Fetches parts wherever they stand. @param {string[]} [parts] all, if not given */
  hurry(parts = Object.keys(this.#places)) {
    parts.forEach(part => this.#inSight.add(part));
    this.supply();
  }

  /** Fetches and shows what is lacking of what is near the screen. */
  async supply() {
    const own = this.#search;
    const parts = this.#lacking();
    if (!parts.length || this.#isFetching) {
      return;
    }

    this.#isFetching = true;
    parts.forEach(part => this.#wants.add(part));
    try {
      const answer = await this.#fetch(this.#wants);
      if (own !== this.#search) {
        return;
      }

      this.#shown = answer;
      this.#isFetching = false;
      this.#add(answer);
    } catch {
      // What is there stays, until the network is back.
      if (own === this.#search) {
        this.#isFetching = false;
        this.#later(READING);
      }

      return;
    }

    if (this.#lacking().some(part => !parts.includes(part))) {
      this.supply();
    }
  }

  #later(pause) {
    const own = this.#search;
    setTimeout(() => own === this.#search && this.supply(), pause);
  }

  #lacking() {
    return this.#shown === null ? [] : [
      ...[...this.#inSight].filter(part => this.#isLacking[part](this.#shown)),
      ...this.#facets().filter(facet => !this.#shown.facets[facet]),
    ];
  }
}
