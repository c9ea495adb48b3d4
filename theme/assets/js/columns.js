// The page of columns: unfolds the table that the address names, so that a link to a table leads to its columns.

const unfold = () => {
  // What a link has after its # may be anything; the ids of tables are plain letters.
  document.getElementById(location.hash.slice(1))?.querySelector("details")?.setAttribute("open", "");
};

addEventListener("hashchange", unfold);
unfold();
