/** How much more memory may be held at the end than after the first minute, or the first fifth of a short run. */
const GROWTH = 1.15;

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(0)} MB`;

/** The memory that is held early and late in a run. */
function memoryOf(sampling) {
  const end = sampling.at(-1).at;
  const first = Math.min(60, end / 5);
  const within = (from, to) => mean(sampling.filter(({ at }) => at >= from && at < to).map(({ held }) => held));
  return { early: within(first, 2 * first), late: within(end - first, end) };
}

export function memoryFault(sampling) {
  const { early, late } = memoryOf(sampling);
  return late > early * GROWTH ? [`Memory grew from ${megabytes(early)} to ${megabytes(late)}.`] : [];
}

export function report({ store, rate, load, sampling, cuts, faults }) {
  const times = load.served.sort((a, b) => a - b);
  const at = (part) => `${times[Math.min(times.length - 1, Math.floor(part * times.length))]?.toFixed(0)} ms`;
  const { early, late } = memoryOf(sampling);
  console.log(
    `${store}: ${rate.toFixed(0)} requests a second sustained; ${(load.sent / load.duration).toFixed(0)} sent for ${load.duration.toFixed(0)} s`,
  );
  console.log(`  served ${times.length}: median ${at(0.5)}, p99 ${at(0.99)}, slowest ${at(1)}`);
  console.log(
    `  shed ${JSON.stringify(load.shed)}; vanished ${load.vanished}; slow clients ended ${load.slow.ended} times; cuts ${cuts}`,
  );
  console.log(
    `  memory held ${megabytes(early)} early, ${megabytes(late)} late; resident at most ${megabytes(Math.max(...sampling.map(({ rss }) => rss)))}`,
  );
  for (const fault of faults) console.log(`  FAULT: ${fault}`);
}
