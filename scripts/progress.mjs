const WIDTH = 24;
const FRAME = 120;

/**
 * Shows how far a list of steps has come: a bar on a terminal, one line a step anywhere else, nothing when `quiet`.
 * Each step is `{ title, seconds }`. `seconds` is what it usually takes and only shapes the bar; within a step the bar
 * slows down instead of running past the step's end.
 */
export function showProgress(title, steps, { quiet = false, stream = process.stderr } = {}) {
  const bar = stream.isTTY === true && !quiet;
  const total = steps.reduce((sum, { seconds }) => sum + seconds, 0);
  let index = -1;
  let begun = Date.now();
  const timer = bar ? setInterval(draw, FRAME) : undefined;

  function draw() {
    if (index < 0) return;
    const done = steps.slice(0, index).reduce((sum, { seconds }) => sum + seconds, 0);
    const step = steps[index];
    const within = 1 - Math.exp((-1.5 * (Date.now() - begun)) / 1000 / step.seconds);
    const share = (done + step.seconds * within) / total;
    const filled = Math.round(share * WIDTH);
    const percent = String(Math.floor(share * 100)).padStart(3);
    const text = `${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${percent} %  ${title}: ${step.title}`;
    stream.write(`\r\u001b[2K${text.slice(0, (stream.columns ?? 80) - 1)}`);
  }

  function stop() {
    clearInterval(timer);
    if (bar) stream.write('\r\u001b[2K');
  }

  return {
    /** The step with this title begins; those before it are over. */
    step(name) {
      index = steps.findIndex((step) => step.title === name);
      begun = Date.now();
      if (bar) draw();
      else if (!quiet) stream.write(`${title}: ${name} (${index + 1} of ${steps.length})\n`);
    },
    done(message) {
      stop();
      if (!quiet) stream.write(`${message}\n`);
    },
    /** Takes the bar away, so that an error message starts on a clean line. */
    stop,
  };
}
