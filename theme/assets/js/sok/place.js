const PAUSE = 200;

/**
 * The place in the hits, kept with the entry of the history, so that who comes back finds it. The browser cannot: the hits are not there yet
 * when it looks for it. Where hits stand above the screen, it is told from them, as what stands above them may have changed.
 */
export class Place {
  #hits;
  #panel;
  #timer;

  /** Whether the place of the entry is still to be found. */
  isAwaited = /back|reload/.test(performance.getEntriesByType('navigation')[0]?.type);

  /** @param {HTMLElement} hits the list @param {HTMLDetailsElement} panel above it, where a screen is narrow */
  constructor(hits, panel) {
    this.#hits = hits;
    this.#panel = panel;
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.keep(), PAUSE);
    }, { passive: true });
    // A link may lead away before that.
    addEventListener('click', ({ target }) => target.closest?.('a[href]') && this.keep(), true);
  }

  /** Keeps the place with the present entry, unless that of the entry is yet to be found. */
  keep() {
    clearTimeout(this.#timer);
    if (this.isAwaited) {
      return;
    }

    const tops = [...this.#hits.children].map(hit => hit.getBoundingClientRect().top);
    const hit = tops.findLastIndex(top => top <= 0);
    history.replaceState(hit < 0 ? { y: scrollY, panel: this.#panel.open } : { hit, top: tops[hit] }, '');
  }

  /** Another entry has become the present one: its place is to be found. */
  seek() {
    clearTimeout(this.#timer);
    this.isAwaited = true;
  }

  /** Goes to the place of the present entry, once its hits are there. */
  find() {
    const { hit, top, y = 0, panel } = history.state ?? {};
    if (panel !== undefined) {
      this.#panel.open = panel;
    }

    const shown = this.#hits.children[hit];
    scrollTo({ top: shown ? scrollY + shown.getBoundingClientRect().top - top : y, behavior: 'instant' });
    this.isAwaited = false;
  }
}
