/** What a page does not do by itself: it waits for what draws by WebGL, which may be a processor, too. */
const waiting =
  /^(GLES2|CommandBufferProxyImpl|CommandBufferHelper|ImplementationBase|GpuChannelHost)::|::EstablishGpuChannelSync$/;

/**
 * Records what the thread of a page's scripts does from now on. What is returned ends that, and tells of the longest task since the page was answered,
 * in milliseconds: of all there is to it, and of what is left of each without the page's waiting for WebGL.
 */
export async function recordTasks(browser, page) {
  await browser.startTracing(page, { categories: ['toplevel', 'gpu', 'devtools.timeline'] });
  return async () => longestOf(JSON.parse((await browser.stopTracing()).toString()).traceEvents);
}

function longestOf(events) {
  const { pid, ts: answered } = events.find(({ name }) => name === 'ResourceReceiveResponse');
  const { tid } = events.find(
    ({ name, pid: of, args }) => name === 'thread_name' && of === pid && args.name === 'CrRendererMain',
  );
  const done = events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid && event.ts > answered);
  const waits = done.filter(({ name }) => waiting.test(name)).sort((a, b) => a.ts - b.ts || b.dur - a.dur);
  const tasks = done.filter(({ name }) => name === 'ThreadControllerImpl::RunTask');
  return {
    task: Math.max(...tasks.map(({ dur }) => dur)) / 1000,
    own: Math.max(...tasks.map((task) => task.dur - waitedIn(task, waits))) / 1000,
  };
}

/** For how long a task waited: one wait stands within another. */
function waitedIn({ ts, dur }, waits) {
  let [waited, end] = [0, 0];
  for (const wait of waits) {
    if (wait.ts < ts || wait.ts >= ts + dur || wait.ts < end) continue;
    waited += wait.dur;
    end = wait.ts + wait.dur;
  }
  return waited;
}
