// Line numbers beside the texts, and the way from a problem to its line. Everything works without.
for (const box of document.querySelectorAll(".numbered")) {
  const area = box.querySelector("textarea");
  const numbers = document.createElement("ol");
  numbers.setAttribute("aria-hidden", "true");
  area.wrap = "off";
  const wrong = new Set([...document.querySelectorAll("a[data-line]")]
    .filter((link) => link.getAttribute("href") === "#" + area.id).map((link) => Number(link.dataset.line)));
  const count = () => {
    const lines = area.value.split("\n").length;
    if (numbers.childElementCount !== lines) {
      numbers.replaceChildren(...Array.from({ length: lines }, (_, i) => {
        const number = document.createElement("li");
        number.textContent = i + 1;
        number.className = wrong.has(i + 1) ? "error" : "";
        return number;
      }));
    }
    numbers.style.height = area.offsetHeight + "px";
    numbers.scrollTop = area.scrollTop;
  };
  area.addEventListener("input", count);
  area.addEventListener("scroll", count);
  new ResizeObserver(count).observe(area);
  box.prepend(numbers);
  count();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-line]");
  const area = link && document.getElementById(link.getAttribute("href").slice(1));
  if (area) {
    event.preventDefault();
    const line = Number(link.dataset.line);
    const before = area.value.split("\n").slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    const at = before + Math.max(Number(link.dataset.column) - 1, 0);
    area.focus();
    area.setSelectionRange(at, at);
    area.scrollTop = (line - 4) * parseFloat(getComputedStyle(area).lineHeight);
  }
});
