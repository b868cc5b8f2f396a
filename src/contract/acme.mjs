// What the demo's organisation needs more, so that every operation has something to work on that is its own, and the
// requests that Specmatic begins from. It cannot know which ids there are.

/** Who asks, where that is not the admin: no role may do everything. */
const CALLERS = {
    lead: [
        'submit', 'applyFixes', 'requestWaiver', 'putKpi', 'removeKpi', 'putReading', 'sendReadings',
        'adoptPromotion', 'dismissPromotion',
    ],
    coach: [
        'activateRuleSet', 'putCycle', 'removeCycle', 'openCycle', 'closeCycle', 'approveWaiver', 'rejectWaiver',
        'revokeWaiver',
    ],
    self: ['getMe', 'changeMe'],
};

const DAY = 24 * 60 * 60 * 1000;

export const caller = operation =>
    Object.keys(CALLERS).find(who => CALLERS[who].includes(operation)) ?? 'admin';

/** Gives the tokens of all callers, and by operation what a good request has: path, query, headers, body. */
export async function prepare(url, links) {
    const tokens = {};
    const send = async (who, method, path, body) => {
        const answer = await fetch(url + path, {
            method,
            headers: {
                'Content-Type': 'application/json',
                ...(tokens[who] && { Authorization: `Bearer ${tokens[who]}` }),
                ...(path.endsWith('/open') && { 'If-Match': '*' }),
            },
            body: body && JSON.stringify(body),
        });
        const text = await answer.text();
        if (!answer.ok) {
            throw new Error(`${method} ${path}: ${answer.status} ${text}`);
        }
        return text && JSON.parse(text);
    };
    const org = '/v1/organizations/acme';
    const signIn = async (who, link) => (tokens[who] = (await send(null, 'POST', '/v1/sign-in', { link })).token);
    for (const [who, link] of Object.entries(links)) {
        await signIn(who, link);
    }

    const add = async name => {
        const email = `${name}@acme.example`;
        return await send('admin', 'POST', `${org}/members`, { email, name, role: 'reader', teams: ['product'] });
    };
    const password = 'correct horse battery staple';
    await signIn('self', (await add('self')).signInLink);
    await send('self', 'PUT', '/v1/me', { name: 'Self', password });
    const person = async name => (await add(name)).member.person.id;

    const team = async (id, level = 'team') => await send('admin', 'PUT', `${org}/teams/${id}`, { name: id, level });
    await team('spare');
    await team('gone');

    const cycles = (await send('lead', 'GET', `${org}/cycles`)).items;
    const open = cycles.find(cycle => cycle.phase === 'open').id;
    const planned = cycles.find(cycle => cycle.phase === 'planned');
    const { startDate, endDate } = planned;
    const cycle = async (id, teams = []) => {
        await send('coach', 'PUT', `${org}/cycles/${id}`, { startDate, endDate, teams });
        return id;
    };
    const fuzzed = await cycle('fuzzed', ['marketing']);
    const goals = {
        goalSet: 1,
        organization: 'acme',
        objectives: [{ id: 'o-1', title: 'Become the shop that festivals recommend', team: 'marketing', owner: 'jo@acme.example' }],
    };
    await send('lead', 'PUT', `${org}/cycles/${fuzzed}/submissions/marketing`, goals);
    const submission = await send('lead', 'GET', `${org}/cycles/${open}/submissions/marketing`);
    const drafted = await send('lead', 'GET', `${org}/cycles/${planned.id}/submissions/company`);
    const mendable = drafted.report.findings.filter(finding => finding.fix).map(finding => finding.fingerprint);
    const closable = await cycle('closable');
    await send('coach', 'POST', `${org}/cycles/${closable}/open`);

    const kpi = async id => {
        const described = { name: id, team: 'marketing', healthyRange: { min: 80 } };
        await send('lead', 'PUT', `${org}/kpis/${id}`, described);
        return id;
    };
    const promotion = async id => {
        await kpi(id);
        await send('lead', 'PUT', `${org}/kpis/${id}/readings/2026-09-14`, { value: 7 });
        return (await send('lead', 'GET', `${org}/promotions`)).items.find(one => one.kpi === id).id;
    };
    const expires = new Date(Date.now() + 30 * DAY).toISOString().slice(0, 10);
    const asked = { cycle: planned.id, team: 'marketing', rule: 'focus/both', reason: 'It is the brand.', expires };
    const waiver = async () => (await send('lead', 'POST', `${org}/waivers`, asked)).id;
    const approved = await waiver();
    await send('coach', 'POST', `${org}/waivers/${approved}/approve`);

    const hook = { url: 'http://localhost:9/', events: ['promotion.dismissed'] };
    const webhook = async () => (await send('admin', 'POST', `${org}/webhooks`, hook)).webhook.id;
    const goneToken = await send('admin', 'POST', `${org}/tokens`, { name: 'x', rights: ['read'] });

    const usual = {
        org: 'acme', team: 'marketing', cycle: open, number: 1, date: '2026-09-14', kpi: await kpi('mql'),
        evaluation: submission.evaluation.id, waiver: approved, webhook: await webhook(), promotion: await promotion('p-1'),
        person: await person('shown'), group: 'key-result', name: 'timeframe', preset: 'balanced',
    };
    const own = {
        check: { body: goals },
        signIn: { body: { email: 'self@acme.example', password } },
        changeMe: { body: { name: 'Self' } },
        createOrganization: { body: { id: 'fuzzed', name: 'Fuzzed' } },
        changeOrganization: { body: { name: 'Acme' } },
        putTeam: { path: { team: 'spare' }, body: { name: 'Spare', level: 'team', headcount: 3 } },
        removeTeam: { path: { team: 'gone' } },
        addMember: { body: { email: 'new@acme.example', name: 'New', role: 'reader', teams: ['product'] } },
        changeMember: { body: { role: 'reader', teams: ['product'] } },
        removeMember: { path: { person: await person('gone') } },
        makeToken: { body: { name: 'build server', rights: ['read'], days: 3 } },
        revokeToken: { path: { token: goneToken.token.id } },
        activateRuleSet: { body: { ruleSet: 1, name: 'acme', extends: 'balanced' } },
        putCycle: { path: { cycle: await cycle('changed') }, body: { startDate, endDate, teams: ['product'] } },
        removeCycle: { path: { cycle: await cycle('gone') } },
        openCycle: { path: { cycle: await cycle('openable') } },
        closeCycle: { path: { cycle: closable } },
        submit: { path: { cycle: fuzzed }, body: goals },
        applyFixes: { path: { cycle: planned.id, team: 'company' }, body: { findings: mendable.slice(0, 1) } },
        requestWaiver: { body: asked },
        approveWaiver: { path: { waiver: await waiver() } },
        rejectWaiver: { path: { waiver: await waiver() }, body: { reason: 'The rule is right here.' } },
        revokeWaiver: { body: { reason: 'The rule is right here.' } },
        putKpi: { path: { kpi: await kpi('changed') }, body: { name: 'Changed', team: 'marketing', healthyRange: { min: 80 } } },
        removeKpi: { path: { kpi: await kpi('gone') } },
        putReading: { body: { value: 96 } },
        sendReadings: { body: { readings: [{ kpi: 'mql', date: '2026-09-14', value: 96 }] } },
        adoptPromotion: { path: { promotion: await promotion('p-2') }, body: { cycle: planned.id, objective: 'mkt-2' } },
        dismissPromotion: { path: { promotion: await promotion('p-3') }, body: { reason: 'A seasonal dip.' } },
        addWebhook: { body: hook },
        changeWebhook: { body: hook },
        removeWebhook: { path: { webhook: await webhook() } },
        listRecord: { query: { action: 'member.added', subject: 'members', from: '2026-01-01T00:00:00Z', to: '2126-01-01T00:00:00Z' } },
        exportRecord: { query: { action: 'member.added', from: '2026-01-01T00:00:00Z' } },
        erasePerson: { body: { person: await person('erased'), owners: ['Erased'] } },
        eraseAccount: { path: { person: await person('account') } },
    };
    return { tokens, usual, own };
}
