"use strict";
{
  const controls = document.querySelector(".controls");
  const dialog = document.querySelector("dialog");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const marks = new Map(all(".mark").map((mark) => [mark.dataset.entry, mark]));
  const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

  const show = () => {
    const { from, until, words, count } = controls.elements;
    const kinds = new Set(all("[name=kind]:checked").map((box) => box.value));
    const wanted = folded(words.value).split(/\s+/).filter(Boolean);
    const shown = new Set();
    for (const entry of all(".entry")) {
      const mark = marks.get(entry.dataset.entry);
      const year = mark.closest("[data-year]").dataset.year;
      const inTime = !/^\d/.test(year) || (from.value <= year && year <= until.value);
      const text = wanted.length ? folded(entry.textContent) : "";
      const fits = inTime && kinds.has(entry.dataset.kind) && wanted.every((word) => text.includes(word));
      if (fits) shown.add(entry.dataset.entry);
      mark.classList.toggle("off", !fits);
      entry.hidden = !fits;
    }
    for (const row of all("tr[data-entry]")) row.hidden = !shown.has(row.dataset.entry);
    for (const part of all("tbody")) part.hidden = !part.querySelector("tr[data-entry]:not([hidden])");
    for (const row of all(".drawing[data-year]")) {
      const year = row.dataset.year;
      const empty = !row.querySelector(".mark:not(.off)");
      row.toggleAttribute("hidden", /^\d/.test(year) ? year < from.value || year > until.value : empty);
    }
    count.value = `${shown.size} of ${all(".entry").length} shown`;
  };

  const open = (number) => {
    const entry = document.querySelector(`.entry[data-entry="${number}"]`);
    dialog.querySelector("h2").textContent = entry.querySelector("summary").textContent;
    dialog.querySelector(".body").replaceChildren(
      ...[...entry.querySelector("div").children].map((part) => part.cloneNode(true)),
    );
    dialog.showModal();
    dialog.scrollTop = 0;
  };

  if (controls) {
    controls.hidden = false;
    for (const box of all("[name=kind]")) box.hidden = false;
    controls.addEventListener("input", show);
    controls.addEventListener("submit", (event) => event.preventDefault());
    controls.addEventListener("reset", () => {
      for (const box of all("[name=kind]")) box.checked = true;
      setTimeout(show);
    });
    for (const box of all("[name=kind]")) box.addEventListener("input", show);
    document.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close();
      const link = event.target.closest("a[href^='#']");
      if (!link) return;
      const [what, which] = link.getAttribute("href").slice(1).split("-");
      if (what === "entry") open(which);
      if (what === "year") {
        const { from, until } = controls.elements;
        const alone = from.value === which && until.value === which;
        if (alone) controls.reset();
        else from.value = until.value = which;
        show();
      }
      event.preventDefault();
    });
    show();
  }
}
