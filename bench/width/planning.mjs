import neo4j from 'neo4j-driver';

const PROCESSOR = `
CALL dbms.queryJmx('java.lang:type=OperatingSystem') YIELD attributes
RETURN attributes.ProcessCpuTime.value AS nanoseconds`;

/** Measures how long a Neo4j takes to plan a statement that it has never seen. */
export class Planning {
  #driver;

  constructor({ uri, username, password }) {
    this.#driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  }

  /** Milliseconds, by the clock or by its processor where others keep the machine busy: the least of some rounds. */
  async timeOf(text, rounds = 3) {
    const times = [];
    for (let round = 0; round < rounds; round += 1) {
      await this.#run('CALL db.clearQueryCaches()');
      const [before, start] = [await this.#processorTime(), performance.now()];
      await this.#run(`EXPLAIN ${text}`);
      times.push(performance.now() - start, (await this.#processorTime()) - before);
    }
    return Math.min(...times);
  }

  async #processorTime() {
    const [record] = await this.#run(PROCESSOR);
    return record.get('nanoseconds').toNumber() / 1e6;
  }

  async #run(text) {
    const { records } = await this.#driver.executeQuery(text, { p: [] });
    return records;
  }

  close() {
    return this.#driver.close();
  }
}
