"use strict";
{
  const PATIENCE = 30; // milliseconds of work, then the reader has a turn
  const KIND = 4; // the place of its cell in a row
  const controls = document.querySelector(".controls");
  const all = (selector, inside = document) => [...inside.querySelectorAll(selector)];
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");
  const known = (year) => /^\d/.test(year);

  const years = all(".drawing[data-year]").map((drawing) => ({
    year: drawing.dataset.year,
    drawing,
    marks: all(".mark", drawing).map((mark) => {
      const told = mark.querySelector("title").textContent;
      return { mark, told, most: Number(told.match(/: (\d+)/)[1]) };
    }),
    section: document.querySelector(`.year[data-year="${drawing.dataset.year}"]`),
  }));

  // The rows of a year, made of what a browser without script would read.
  const rowsOf = (each) => {
    const kept = each.section?.querySelector("noscript");
    if (kept) kept.outerHTML = kept.textContent;
    return (each.rows ??= each.section ? all("tbody tr", each.section) : []);
  };

  const texts = new Map(); // of the rows, each read when words are first looked for in it
  const textOf = (row) => {
    if (!texts.has(row)) {
      const cells = [row.closest("table").caption, ...row.cells];
      texts.set(row, folded(cells.map((cell) => cell.textContent).join(" ")));
    }
    return texts.get(row);
  };

  let names;
  // The numbers of the rows to which a name with this word in it belongs.
  const named = (word) => {
    names ??= Object.entries(JSON.parse(document.querySelector("#names").textContent)).map(
      ([name, steps]) => [folded(name), steps],
    );
    const found = [];
    for (const [name, steps] of names) {
      let number = 0;
      if (name.includes(word)) for (const step of steps) found[(number += step)] = true;
    }
    return found;
  };

  // Leave the rows of a year that fit, and say in the picture how many they are of each kind.
  const narrow = ({ year, drawing, marks, section, rows }, inTime, fits) => {
    const counts = {};
    let shown = 0;
    for (const row of rows) {
      const kind = row.cells[KIND].textContent.replaceAll(" ", "-");
      const fit = fits(row, kind) && inTime;
      row.hidden = !fit;
      shown += fit;
      counts[kind] = (counts[kind] ?? 0) + fit;
    }
    if (section) section.hidden = !shown;
    for (const table of section ? all(".stretch", section) : []) table.hidden = !table.querySelector("tbody tr:not([hidden])");
    for (const { mark, told, most } of marks) {
      const count = counts[mark.dataset.kind];
      mark.classList.toggle("off", !count);
      mark.querySelector("text").textContent = count;
      mark.querySelector("title").textContent = count === most ? told : told.replace(/: \d.*/, `: ${count}`);
    }
    drawing.toggleAttribute("hidden", known(year) ? !inTime : !shown);
    return shown;
  };

  let asked = 0;
  const show = async () => {
    const question = ++asked;
    const { from, until, words, count } = controls.elements;
    const kinds = new Set(all("[name=kind]:checked").map((box) => box.value));
    const wanted = folded(words.value).split(/\s+/).filter(Boolean).map((word) => ({ word, found: named(word) }));
    let number = -1;
    let shown = 0;
    const fits = (row, kind) => {
      number += 1;
      return kinds.has(kind) && wanted.every(({ word, found }) => found[number] || textOf(row).includes(word));
    };
    let begun = performance.now();
    for (const each of years) {
      each.rows = rowsOf(each);
      shown += narrow(each, !known(each.year) || (from.value <= each.year && each.year <= until.value), fits);
      if (performance.now() - begun < PATIENCE) continue;
      await new Promise((turn) => setTimeout(turn));
      if (question !== asked) return;
      begun = performance.now();
    }
    count.value = `${shown} of ${number + 1} shown`;
  };

  controls.hidden = false;
  for (const box of all("[name=kind]")) {
    box.hidden = false;
    box.addEventListener("input", show);
  }
  controls.addEventListener("input", show);
  controls.addEventListener("submit", (event) => event.preventDefault());
  controls.addEventListener("reset", () => {
    for (const box of all("[name=kind]")) box.checked = true;
    setTimeout(show);
  });
  document.addEventListener("click", (event) => {
    const [what, year] = event.target.closest("a[href^='#']")?.getAttribute("href").slice(1).split("-") ?? [];
    if (what !== "year") return;
    const { from, until } = controls.elements;
    if (from.value === year && until.value === year) controls.reset();
    else from.value = until.value = year;
    show();
    event.preventDefault();
  });
  show();
}
