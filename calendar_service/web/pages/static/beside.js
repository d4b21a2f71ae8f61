// Beside a form, a bulletin is scrolled to the words that carry the event.
for (const text of document.querySelectorAll(".beside .text")) {
  const mark = text.querySelector("mark");
  if (mark) text.scrollTop = mark.offsetTop - text.offsetTop - text.clientHeight / 3;
}
