// The built service on a fresh database, with the demo's organisation and without limits.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

const READY_SECONDS = 240;

/** Starts it in a folder; gives its address, the secrets that its log shows by who they are for, and how to stop it. */
export async function start(jar, folder) {
    const port = await freePort();
    const service = spawn('java', ['-jar', jar, 'serve', '--demo', '--port', port, '--data', `${folder}/data`], {
        env: {
            ...process.env,
            // The limits are tested elsewhere; here they would only end the run. Webhooks go to where nobody listens.
            GOALKEEPER_REQUESTSPERMINUTE_CHECKS: '0',
            GOALKEEPER_REQUESTSPERMINUTE_REQUESTS: '0',
            GOALKEEPER_REQUESTSPERMINUTE_CALLERS: '0',
            GOALKEEPER_REQUESTSPERMINUTE_SIGNINS: '0',
            GOALKEEPER_WEBHOOKS_PRIVATEADDRESSES: 'true',
        },
    });
    let log = '';
    service.stdout.on('data', text => (log += text));
    service.stderr.on('data', text => (log += text));
    const ended = new Promise(resolve => service.on('exit', resolve));
    const stop = async () => {
        service.kill();
        await ended;
        return log;
    };
    for (let second = 0; !/^ *hr +http/m.test(log); second++) {
        if (second > READY_SECONDS || service.exitCode !== null) {
            await stop();
            throw new Error(`the service did not start:\n${log}`);
        }
        await new Promise(resolve => setTimeout(resolve, 1000));
    }
    const links = [...log.matchAll(/^ *(\w*) +http\S+secret=(gkl_\S+)$/gm)];
    return { url: `http://localhost:${port}`, stop, links: Object.fromEntries(links.map(link => [link[1] || 'admin', link[2]])) };
}

function freePort() {
    return new Promise(resolve => {
        const server = createServer().listen(0, '127.0.0.1', () => {
            const { port } = server.address();
            server.close(() => resolve(port));
        });
    });
}
