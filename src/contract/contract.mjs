// The contract as the service gives it: its operations, and whether requests and answers are as it says.
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';

export const METHODS = ['get', 'put', 'post', 'delete'];

export class Contract {
    constructor(document) {
        this.document = withoutExamples(document);
        this.ajv = new Ajv({ strict: false, allErrors: false, validateSchema: false, logger: false });
        addFormats(this.ajv);
        this.ajv.addSchema(this.document, 'contract');
        this.validators = new Map();
        this.operations = Object.entries(this.document.paths).flatMap(([path, item]) =>
            METHODS.filter(method => item[method]).map(method => this.operation(path, method, item)));
    }

    operation(path, method, item) {
        const described = item[method];
        const parameters = [...(item.parameters ?? []), ...(described.parameters ?? [])].map(one => this.resolve(one));
        const names = [...path.matchAll(/\{(\w+)\}/g)].map(match => match[1]);
        return {
            id: described.operationId, path, method: method.toUpperCase(), described, parameters, names,
            address: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`),
        };
    }

    /** The operation that a request is for; undefined where the contract has none. */
    find(method, path) {
        return this.operations.find(one => one.method === method && one.address.test(path));
    }

    /** What of a request is not as the contract says; null where all is. */
    wrongRequest(operation, url, headers, body) {
        const values = operation.address.exec(url.pathname);
        const known = new Set();
        for (const parameter of operation.parameters) {
            known.add(parameter.name);
            const given = {
                path: () => decodeURIComponent(values[operation.names.indexOf(parameter.name) + 1]),
                query: () => url.searchParams.get(parameter.name),
                header: () => headers[parameter.name.toLowerCase()],
            }[parameter.in]() ?? null;
            const wrong = given === null
                ? parameter.required && 'is missing'
                : this.wrong(parameter.schema, typed(given, this.resolve(parameter.schema)));
            if (wrong) {
                return `${parameter.name} ${wrong}`;
            }
        }
        const unknown = [...url.searchParams.keys()].find(name => !known.has(name));
        return unknown ? `${unknown} is no parameter` : this.wrongBody(operation.described.requestBody, headers, body);
    }

    wrongBody(described, headers, body) {
        if (!described || body.length === 0) {
            return described?.required ? 'there is no body' : null;
        }
        const type = mediaType(headers);
        const form = described.content[type];
        if (!form) {
            return `${type} is no form of the body`;
        }
        return type === 'application/json' ? this.wrongJson(form.schema, body) : null;
    }

    /** What of an answer is not as the contract says; null where all is. */
    wrongAnswer(operation, status, headers, body) {
        const found = operation.described.responses[status];
        if (!found) {
            return `${status} is not in the contract`;
        }
        const { content } = this.resolve(found);
        if (!content) {
            return body.length > 0 ? `${status} has a body` : null;
        }
        const form = content[mediaType(headers)];
        if (!form) {
            return `${status} is ${mediaType(headers)}, which is not in the contract`;
        }
        const wrong = mediaType(headers).endsWith('json') && this.wrongJson(form.schema, body);
        return wrong ? `${status}: ${wrong}` : null;
    }

    wrongJson(schema, body) {
        try {
            return this.wrong(schema, JSON.parse(body.toString()));
        } catch (e) {
            return `is no JSON: ${e.message}`;
        }
    }

    wrong(schema, value) {
        const key = JSON.stringify(schema);
        if (!this.validators.has(key)) {
            this.validators.set(key, this.ajv.compile(absolute(schema)));
        }
        const validate = this.validators.get(key);
        return validate(value) ? null : this.ajv.errorsText(validate.errors);
    }

    resolve(one) {
        return one?.$ref ? one.$ref.slice(2).split('/').reduce((at, step) => at[step], this.document) : one;
    }
}

const mediaType = headers => (headers['content-type'] ?? '').split(';')[0];

/** What a text of an address stands for. */
function typed(text, schema) {
    const number = /^-?\d+(\.\d+)?$/.test(text);
    return number && ['integer', 'number'].includes(schema.type) ? Number(text) : text;
}

const absolute = schema => JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));

/** JSON Schema knows "nullable" only beside a type. */
function withNull(node) {
    const { nullable, ...rest } = node;
    return nullable && !node.type ? { anyOf: [rest, { enum: [null] }] } : node;
}

/** They may hold words that mean something in a schema. */
function withoutExamples(node) {
    if (Array.isArray(node)) {
        return node.map(withoutExamples);
    }
    if (node === null || typeof node !== 'object') {
        return node;
    }
    return withNull(Object.fromEntries(Object.entries(node)
        .filter(([name, value]) => name !== 'examples' && !(name === 'example' && !value?.type))
        .map(([name, value]) => [name, withoutExamples(value)])));
}
