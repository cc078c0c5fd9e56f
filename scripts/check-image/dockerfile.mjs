/** The instructions of a Dockerfile by stage, each with its words; what this reader does not know is refused. */
export function stagesOf(text) {
  const lines = text
    .replaceAll(/\\\n/g, ' ')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'));
  const stages = [];
  for (const line of lines) {
    const [, name = '', rest = ''] = /^([A-Z]+) +(.*)$/.exec(line) ?? [];
    if (name === 'FROM') {
      const [image, , as] = rest.split(/ +/);
      stages.push({ image, as, instructions: [] });
    } else if (KNOWN.has(name)) stages.at(-1).instructions.push({ name, rest });
    else throw new Error(`The Dockerfile has an instruction that is not known here: ${line}`);
  }
  return stages;
}

const KNOWN = new Set(['WORKDIR', 'COPY', 'RUN', 'ENV', 'USER', 'EXPOSE', 'HEALTHCHECK', 'ENTRYPOINT', 'CMD']);

/** What `.dockerignore` lets in, which must be named file by file, or folder by folder. */
export function letIn(dockerignore) {
  const lines = dockerignore.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const [all, ...names] = lines;
  if (all !== '*' || names.some((line) => !/^![\w.-]+$/.test(line)))
    throw new Error('.dockerignore lets in more than what it names.');
  return names.map((line) => line.slice(1));
}

/** The version of Node that an image is of. It must have long-term support, as even majors have from October of their year to April three years on. */
export function nodeOf(image, today = new Date()) {
  const [, version = '', major = ''] = /^node:((\d+)\.\d+\.\d+)-/.exec(image) ?? [];
  const year = 2013 + Number(major) / 2;
  const isSupported = Number(major) % 2 === 0 && today >= new Date(year, 9, 31) && today < new Date(year + 3, 3, 30);
  if (!isSupported) throw new Error(`${image} has no Node with long-term support today.`);
  return version;
}
