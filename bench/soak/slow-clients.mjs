import { connect } from 'node:net';

const COUNT = 40;
/** Milliseconds between a byte and the next, or between two looks at what has come. */
const PAUSE = 250;
const BODY = JSON.stringify({
  query: '{ electionUnits(first: 38) { nodes { id name evidence { exact start end section { name } } } } }',
});

/** Clients that send byte by byte, and others that hardly take what they have asked for; who is cut off comes again. */
export class SlowClients {
  #sockets = new Set();
  #isOver = false;
  /** How often the server, or the client itself, has ended one. */
  ended = 0;

  constructor(url) {
    this.address = new URL(url);
  }

  start() {
    for (let number = 0; number < COUNT; number += 1) this.#open(number % 2 === 0 ? sendsSlowly : takesSlowly);
  }

  stop() {
    this.#isOver = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  #open(behave) {
    if (this.#isOver) return;
    const socket = connect(Number(this.address.port), this.address.hostname);
    this.#sockets.add(socket);
    const stop = behave(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      stop();
      this.ended += 1;
      this.#sockets.delete(socket);
      setTimeout(() => this.#open(behave), PAUSE);
    });
  }
}

const head = (more) => `POST /graphql HTTP/1.1\r\nhost: soak\r\ncontent-type: application/json\r\n${more}\r\n\r\n`;

function sendsSlowly(socket) {
  socket.write(head(`content-length: ${BODY.length}`));
  let sent = 0;
  const sending = setInterval(() => {
    if (sent < BODY.length) socket.write(BODY[sent]);
    sent += 1;
  }, PAUSE);
  socket.resume();
  return () => clearInterval(sending);
}

function takesSlowly(socket) {
  const request = head(`content-length: ${BODY.length}`) + BODY;
  socket.write(request.repeat(20));
  const taking = setInterval(() => socket.read(512), PAUSE);
  return () => clearInterval(taking);
}
