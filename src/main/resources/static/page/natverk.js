// The network of those who share, to drag about: made of the list on the page when somebody asks for it.
const LIBRARY = "/_static/echarts/6.0.0/dist/echarts.esm.min.js";
const THICKEST = 12;
const LARGEST = 34;
const SMALLEST = 14;

const figure = document.getElementById("bild");

function pairs() {
  return [...document.querySelectorAll("article[data-antal]")].map((each) => {
    const [one, other] = each.querySelectorAll("h3 a");
    return {
      one: { id: one.pathname, name: one.textContent, label: each.dataset.en },
      other: { id: other.pathname, name: other.textContent, label: each.dataset.annan },
      count: Number(each.dataset.antal),
      place: each.id,
      titles: [...each.querySelectorAll(":scope > ul a")].map((link) => link.textContent),
    };
  });
}

function network(all, colour) {
  const most = Math.max(...all.map((pair) => pair.count));
  const bodies = new Map();
  for (const { one, other, count } of all) {
    for (const body of [one, other]) {
      bodies.set(body.id, { ...body, shares: (bodies.get(body.id)?.shares ?? 0) + count });
    }
  }
  const largest = Math.max(...[...bodies.values()].map((body) => body.shares));
  return {
    tooltip: { renderMode: "richText", confine: true },
    series: [{
      type: "graph",
      layout: "force",
      roam: true,
      draggable: true,
      force: { repulsion: 420, edgeLength: 150 },
      label: { show: true, position: "right", color: colour("--text") },
      emphasis: { focus: "adjacency" },
      itemStyle: { color: colour("--link") },
      lineStyle: { color: colour("--line") },
      data: [...bodies.values()].map((body) => ({
        id: body.id,
        name: body.label,
        symbolSize: SMALLEST + (LARGEST - SMALLEST) * body.shares / largest,
        tooltip: { formatter: body.name },
      })),
      links: all.map((pair) => ({
        source: pair.one.id,
        target: pair.other.id,
        place: pair.place,
        lineStyle: { width: Math.max(2, THICKEST * pair.count / most) },
        tooltip: { formatter: [`${pair.one.name} – ${pair.other.name}: ${pair.count}`, ...pair.titles].join("\n") },
      })),
    }],
  };
}

async function explore(hint) {
  const echarts = await import(LIBRARY);
  const room = document.createElement("div");
  room.className = "natverk";
  room.setAttribute("role", "img");
  room.setAttribute("aria-label", figure.querySelector("title").textContent);
  figure.before(hint, room);
  const styles = getComputedStyle(document.documentElement);
  const chart = echarts.init(room);
  chart.setOption(network(pairs(), (name) => styles.getPropertyValue(name).trim()));
  chart.on("click", ({ dataType, data }) => {
    location.href = dataType === "edge" ? `#${data.place}` : data.id;
  });
  new ResizeObserver(() => chart.resize()).observe(room);
  return room;
}

if (figure) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "utforska";
  button.textContent = figure.dataset.utforska;
  const hint = document.createElement("p");
  hint.textContent = figure.dataset.hur;
  let room;
  button.addEventListener("click", async () => {
    room ??= await explore(hint);
    figure.hidden = !figure.hidden;
    room.hidden = hint.hidden = !figure.hidden;
    button.textContent = figure.hidden ? figure.dataset.fast : figure.dataset.utforska;
  });
  figure.before(button);
}
