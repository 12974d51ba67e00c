/* Given to a server with `--require`: writes down what it loads, so that a test can tell what it did without. */
const { appendFileSync } = require('node:fs');
const { env } = require('node:process');
const Module = require('node:module');

const load = Module._load;
Module._load = function (request, ...rest) {
  appendFileSync(env.LOADED_TO, `${request}\n`);
  return load.call(this, request, ...rest);
};
