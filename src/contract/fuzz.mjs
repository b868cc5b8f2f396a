// The verdict is not Specmatic's, which takes a documented refusal of a good request for a failure. Violations are: 5xx; a
// status, form or body that the contract does not have; 2xx for a request that the contract does not have; and an operation
// that was never asked, or never with success.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caller, prepare } from './acme.mjs';
import { Contract, METHODS } from './contract.mjs';
import { Recorder } from './recorder.mjs';
import { start } from './service.mjs';

const COMBINATIONS = process.env.COMBINATIONS ?? '3';
const LIMIT_SECONDS = 900;
const LONGEST = 300;

const folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
const service = await start('../../target/goalkeeper.jar', folder);
let failed = true;
try {
    const contract = new Contract(await (await fetch(`${service.url}/v1/openapi.json`)).json());
    const { tokens, usual, own } = await prepare(service.url, service.links);
    await mkdir(join(folder, 'examples'));
    await writeFile(join(folder, 'openapi.json'), JSON.stringify(forSpecmatic(contract)));
    for (const operation of contract.operations) {
        await writeFile(join(folder, 'examples', `${operation.id}.json`), JSON.stringify(example(operation, usual, own[operation.id] ?? {})));
    }
    const recorder = new Recorder(contract, service.url, id => tokens[caller(id)]);
    const address = await recorder.listen();
    await specmatic(address);
    for (const operation of recorder.refused()) {
        await ask(address, example(operation, usual, own[operation.id] ?? {})['http-request']);
    }
    recorder.close();
    failed = report(recorder);
} finally {
    await writeFile('../../target/fuzz-service.log', await service.stop());
    await rm(folder, { recursive: true });
}
process.exitCode = failed ? 1 : 0;

/**
 * What requests are made of: bodies as JSON, changes of whatever version there is, and no keys of repeated requests; and of
 * answers the status alone, for the recorder judges what is in them.
 */
function forSpecmatic(contract) {
    const document = structuredClone(contract.document);
    for (const { path, method } of contract.operations) {
        const described = document.paths[path][method.toLowerCase()];
        const json = described.requestBody?.content['application/json'];
        if (json) {
            described.requestBody.content = { 'application/json': json };
        }
        described.responses = Object.fromEntries(Object.keys(described.responses).map(status => [status, { description: status }]));
    }
    delete document.components.responses;
    const headers = parameters => parameters?.filter(one => one.name !== 'Idempotency-Key').map(one => one.name === 'If-Match'
        ? { ...one, required: true, schema: { type: 'string', enum: ['*'] } }
        : one);
    for (const item of Object.values(document.paths)) {
        METHODS.filter(method => item[method]).forEach(method => (item[method].parameters = headers(item[method].parameters)));
    }
    shorten(document.components.schemas);
    return document;
}

/** Specmatic makes texts as long as they may be, which fills its memory where that is 10 MiB. */
function shorten(node) {
    if (node === null || typeof node !== 'object') {
        return;
    }
    if (node.maxLength > LONGEST) {
        node.maxLength = LONGEST;
    }
    delete node.maxItems;
    Object.values(node).forEach(shorten);
}

function example(operation, usual, own) {
    const values = { ...usual, ...own.path };
    const conditional = operation.parameters.some(parameter => parameter.name === 'If-Match');
    return {
        'http-request': {
            method: operation.method,
            path: operation.path.replace(/\{(\w+)\}/g, (all, name) => values[name]),
            ...(own.query && { query: own.query }),
            headers: { ...(conditional && { 'If-Match': '*' }), ...(own.body && { 'Content-Type': 'application/json' }) },
            ...(own.body && { body: own.body }),
        },
        'http-response': { status: Number(Object.keys(operation.described.responses).find(status => status < 300)) },
    };
}

async function specmatic(url) {
    const jar = new URL('node_modules/specmatic/specmatic.jar', import.meta.url).pathname;
    const run = spawn('java', ['-Xmx1g', '-jar', jar, 'test', `--testBaseURL=${url}`, '--timeout=30', '--examples=examples', 'openapi.json', ...(process.env.FILTER ? ['--filter', process.env.FILTER] : [])], {
        cwd: folder,
        env: { ...process.env, token: 'sent-by-the-recorder', SPECMATIC_GENERATIVE_TESTS: 'true', MAX_TEST_REQUEST_COMBINATIONS: COMBINATIONS },
        timeout: LIMIT_SECONDS * 1000,
    });
    const log = createWriteStream('../../target/fuzz-specmatic.log');
    run.stdout.pipe(log, { end: false });
    run.stderr.pipe(log, { end: false });
    await new Promise(resolve => run.on('exit', resolve));
    log.end();
}

/** Specmatic varies what it begins from, sometimes so that all its requests are refused, for what they name is not there. */
async function ask(address, { method, path, headers, body }) {
    await fetch(address + path, { method, headers, body: body && JSON.stringify(body) });
}

/** Prints what was tried and what is wrong; tells whether something is. */
function report(recorder) {
    let wrong = 0;
    let requests = 0;
    for (const [id, { statuses, invalid, violations }] of recorder.seen) {
        const all = Object.values(statuses).reduce((sum, count) => sum + count, 0);
        requests += all;
        const well = Object.keys(statuses).some(status => status < 300);
        const counts = Object.entries(statuses).map(([status, count]) => `${status}×${count}`).join(' ');
        console.log(`${id.padEnd(20)} ${String(all).padStart(5)} requests, ${String(invalid).padStart(4)} invalid: ${counts}`);
        const faults = [...violations].map(([fault, request]) => `${fault}\n      ${request}`);
        if (all === 0) {
            faults.push('was never asked');
        } else if (!well) {
            faults.push('never succeeded');
        }
        wrong += faults.length;
        faults.forEach(fault => console.log(`    VIOLATION ${fault}`));
    }
    recorder.strays.forEach(stray => console.log(`VIOLATION outside of the contract: ${stray}`));
    wrong += recorder.strays.length;
    console.log(`${recorder.seen.size} operations, ${requests} requests, ${wrong} violations`);
    return wrong > 0;
}
