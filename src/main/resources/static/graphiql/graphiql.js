/* global GraphiQL, React, ReactDOM */

const { createElement: element } = React;

const answer = await fetch("graphiql/examples.json");
const examples = await answer.json();
const place = document.getElementById("graphiql");
const root = ReactDOM.createRoot(place);
const fetcher = GraphiQL.createFetcher({ url: "graphql" });
let opened = 0;

function example({ name, title, text }, current) {
  return element("li", { key: name },
    name === current
      ? element("a", { href: "#" + name, "aria-current": "true", onClick: open }, title)
      : element("a", { href: "#" + name }, title),
    element("p", null, text));
}

/** A list of the examples in the panel at the side; it is open from the start. */
function list(current) {
  return {
    title: "Exempel",
    icon: () => element("svg", { viewBox: "0 0 24 24", "aria-hidden": true, fill: "none", stroke: "currentColor", strokeWidth: 1.5 },
      element("path", { d: "M9 6h11M9 12h11M9 18h11M4 6h1M4 12h1M4 18h1" })),
    content: () => element("section", { className: "examples", lang: "sv", "aria-labelledby": "examples" },
      element("h1", { id: "examples", className: "graphiql-doc-explorer-title" }, "Exempel"),
      element("ul", null, examples.map((each) => example(each, current)))),
  };
}

/** What the address asks for: an example by its name, or the question itself. */
function asked() {
  const name = decodeURIComponent(location.hash.slice(1));
  const named = examples.find((each) => each.name === name);
  if (named) {
    return { current: name, query: named.query, variables: named.variables || undefined };
  }
  const search = new URLSearchParams(location.search);
  return { query: search.get("query") ?? undefined, variables: search.get("variables") ?? undefined };
}

/** Each opening is a new editor: it adds a tab to those that this browser kept. */
function open() {
  const { current, query, variables } = asked();
  const plugin = list(current);
  root.render(element(GraphiQL, {
    key: ++opened,
    fetcher,
    query,
    variables,
    defaultQuery: examples[0].query,
    plugins: [plugin],
    visiblePlugin: plugin,
    isHeadersEditorEnabled: false,
    showPersistHeadersSettings: false,
  }));
}

// The editor's own words are English.
place.lang = "en";
addEventListener("hashchange", open);
open();
