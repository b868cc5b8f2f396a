// Stands between Specmatic and the service: sends each request on as somebody who may make it, and judges what comes of it.
import { createServer, request } from 'node:http';

export class Recorder {
    constructor(contract, url, tokenOf) {
        this.contract = contract;
        this.url = new URL(url);
        this.tokenOf = tokenOf;
        this.seen = new Map(contract.operations.map(one => [one.id, { statuses: {}, invalid: 0, violations: new Map() }]));
        this.strays = [];
    }

    async listen() {
        this.server = createServer((asked, answer) => void this.handle(asked, answer)).listen(0, '127.0.0.1');
        await new Promise(resolve => this.server.once('listening', resolve));
        return `http://127.0.0.1:${this.server.address().port}`;
    }

    /** The operations that were asked, but always in vain. */
    refused() {
        return this.contract.operations.filter(one => {
            const statuses = Object.keys(this.seen.get(one.id).statuses);
            return statuses.length > 0 && statuses.every(status => status >= 300);
        });
    }

    close() {
        this.server.close();
        this.server.closeAllConnections();
    }

    async handle(asked, answer) {
        const body = await read(asked);
        const url = new URL(asked.url, this.url);
        const operation = this.contract.find(asked.method, url.pathname);
        const headers = { ...asked.headers, host: this.url.host };
        delete headers.authorization;
        const token = operation && this.tokenOf(operation.id);
        if (token) {
            headers.authorization = `Bearer ${token}`;
        }
        // An answer that is packed could not be read here.
        delete headers['accept-encoding'];
        const sent = request(this.url, { method: asked.method, path: asked.url, headers }, async given => {
            const said = await read(given);
            if (operation) {
                this.judge(operation, url, asked, body, given, said);
            } else {
                this.stray(asked, given.statusCode);
            }
            answer.writeHead(given.statusCode, given.headers).end(said);
        });
        sent.on('error', e => {
            if (!asked.destroyed) {
                this.seen.get(operation?.id)?.violations.set(`no answer: ${e.message}`, `${asked.method} ${asked.url} ${body}`);
            }
            answer.destroy();
        });
        sent.end(body);
    }

    stray(asked, status) {
        if (status >= 500 || status < 300) {
            this.strays.push(`${asked.method} ${asked.url}: ${status}`);
        }
    }

    judge(operation, url, asked, body, given, said) {
        const status = given.statusCode;
        const seen = this.seen.get(operation.id);
        seen.statuses[status] = (seen.statuses[status] ?? 0) + 1;
        const wrong = this.contract.wrongRequest(operation, url, asked.headers, body);
        seen.invalid += wrong ? 1 : 0;
        const violation = status >= 500
            ? `${status}`
            : this.contract.wrongAnswer(operation, status, given.headers, said)
                ?? (wrong && status < 300 ? `${status} for what is invalid: ${wrong}` : null);
        if (violation && !seen.violations.has(violation)) {
            seen.violations.set(violation, `${asked.method} ${asked.url} ${body.toString().slice(0, 400)} -> ${said.toString().slice(0, 400)}`);
        }
    }
}

async function read(stream) {
    const parts = [];
    for await (const part of stream) {
        parts.push(part);
    }
    return Buffer.concat(parts);
}
