// Runs inside the measured page, before anything else: it draws, waits and counts there.
const frame = () => new Promise((done) => requestAnimationFrame(done));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

const elementsIn = (root) =>
  [...root.querySelectorAll('*')].reduce(
    (n, element) => n + 1 + (element.shadowRoot ? elementsIn(element.shadowRoot) : 0),
    0,
  );

const seen = { shift: 0, long: [] };
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen.shift += entry.value;
}).observe({ type: 'layout-shift' });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) seen.long.push(entry.duration);
}).observe({ type: 'longtask' });

window.stage = {
  /** Reserves the boxes; the code waits in memory, so that no network is measured. */
  prepare({ code, data, updates, columns, height, width }) {
    const grid = document.createElement('div');
    grid.style.cssText = `display:grid;grid-template-columns:repeat(${columns},${width}px);gap:16px`;
    const boxes = data.charts.map(() => {
      const box = grid.appendChild(document.createElement('div'));
      box.style.cssText = `width:${width}px;min-height:${height}px`;
      return box;
    });
    document.body.append(grid);
    Object.assign(this, { code, data, updates, boxes, before: elementsIn(document) });
  },

  /**
   * From just before the module is imported to the second frame after it has drawn. Milliseconds.
   * @param address of the module, where it shall not come from memory
   */
  async draw(address) {
    Object.assign(seen, { shift: 0, long: [] });
    // A new address each time: nothing is compiled before.
    address ??= URL.createObjectURL(new Blob([this.code], { type: 'text/javascript' }));
    const start = performance.now();
    const { draw } = await import(address);
    this.change = await draw(this.boxes, this.data);
    const script = performance.now() - start;
    await frame();
    await frame();
    const paint = performance.now() - start;
    await pause(120);
    return { script, paint };
  },

  count() {
    return {
      shift: seen.shift,
      longTasks: seen.long.length,
      longest: Math.max(0, ...seen.long),
      nodes: elementsIn(document) - this.before,
    };
  },

  /** Redraws with each set of changed values; how long each took until it was drawn, in milliseconds. */
  async update() {
    const times = [];
    for (const data of this.updates) {
      const start = performance.now();
      await this.change(data);
      times.push(performance.now() - start);
      await frame();
      await frame();
    }
    return times;
  },
};
