/** A client that costs little, so that what is measured is the server: raw HTTP/1.1 over kept connections. */
import { connect, type Socket } from 'node:net';

export interface Answer {
  status: number;
  body: string;
}

/** One connection; one request at a time. A broken one opens itself anew with the next request. */
export class Connection {
  readonly #port: number;
  #socket: Socket | undefined;
  #received: Buffer = Buffer.alloc(0);
  #waiting: { done: (answer: Answer) => void; failed: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  send(method: string, path: string, headers: string, body = ''): Promise<Answer> {
    const head =
      `${method} ${path} HTTP/1.1\r\nhost: localhost\r\n${headers}` +
      (method === 'GET'
        ? ''
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`);
    return new Promise((done, failed) => {
      this.#waiting = { done, failed };
      this.#open().write(`${head}\r\n${body}`);
    });
  }

  close(): void {
    this.#socket?.destroy();
    this.#socket = undefined;
  }

  #open(): Socket {
    if (this.#socket) return this.#socket;
    const socket = connect({ port: this.#port, host: '127.0.0.1', noDelay: true });
    this.#socket = socket;
    this.#received = Buffer.alloc(0);
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => {});
    socket.on('close', () => {
      if (this.#socket === socket) this.#socket = undefined;
      const waiting = this.#waiting;
      this.#waiting = undefined;
      waiting?.failed(new Error('connection lost'));
    });
    return socket;
  }

  #read(chunk: Buffer): void {
    this.#received = this.#received.length === 0 ? chunk : Buffer.concat([this.#received, chunk]);
    const end = this.#received.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#received.length < end + 4 + length) return;
    const body = this.#received.toString('utf8', end + 4, end + 4 + length);
    this.#received = this.#received.subarray(end + 4 + length);
    const waiting = this.#waiting;
    this.#waiting = undefined;
    if (/\r\nconnection: close/i.test(head)) this.close();
    waiting?.done({ status: Number(head.slice(9, 12)), body });
  }
}
