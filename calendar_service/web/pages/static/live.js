// The subscribe dialog shows at once what a choice gives: the same page, asked again.
const form = document.querySelector("form[data-live]");
let pending;
let asked = 0;

async function refresh() {
  const mine = ++asked;
  const query = new URLSearchParams(new FormData(form));
  for (const [name, value] of [...query]) if (!value) query.delete(name, value);
  const address = `${form.getAttribute("action")}?${query}`;
  try {
    const answer = await fetch(address);
    if (!answer.ok || mine !== asked) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const result = document.getElementById("result");
    result.replaceChildren(...page.getElementById("result").children);
    document.getElementById("count").textContent = page.getElementById("count").textContent;
    result.querySelectorAll("button[hidden]").forEach((button) => { button.hidden = false; });
    history.replaceState(null, "", answer.url);
  } catch {
    // Without an answer the button of the form still works.
  }
}

if (form) {
  form.querySelector("[data-without-script]").hidden = true;
  form.addEventListener("input", () => {
    clearTimeout(pending);
    pending = setTimeout(refresh, 250);
  });
}
