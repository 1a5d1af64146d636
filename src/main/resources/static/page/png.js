// The view's picture as PNG, for tools that take no SVG: the browser draws it, twice as large.
const SCALE = 2;

async function draw(address) {
  const image = new Image();
  image.src = address;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = SCALE * image.naturalWidth;
  canvas.height = SCALE * image.naturalHeight;
  const context = canvas.getContext("2d");
  context.fillStyle = "#fff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, "image/png"));
}

async function save(link) {
  const file = document.createElement("a");
  file.href = URL.createObjectURL(await draw(link.href));
  file.download = new URL(link.href).pathname.replace("/", "").replace(".svg", ".png");
  file.click();
  URL.revokeObjectURL(file.href);
}

for (const link of document.querySelectorAll("a.bild[data-png]")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "png";
  button.textContent = link.dataset.png;
  button.addEventListener("click", () => save(link));
  const item = document.createElement("li");
  item.append(button);
  link.closest("li").after(item);
}
