// What a search could mean, while it is written: the options of its box. Without this the search is the same.
const box = document.getElementById("sokord");
const list = document.getElementById("sokforslag");
const PAUSE = 200;
const LEAST = 3;
let waiting;
let asked = "";

async function suggest() {
  const text = box.value.trim();
  if (text.length < LEAST || text === asked) {
    return;
  }
  asked = text;
  const answer = await fetch(`${box.dataset.forslag}?text=${encodeURIComponent(text)}`);
  if (answer.ok && text === box.value.trim()) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...page.querySelectorAll("option"));
  }
}

box.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(suggest, PAUSE);
});
