'use strict';
/* global process, setInterval */
// Loaded before the server: its clock is off by what the file in CLOCK_FILE says, in ms, as after somebody set it.
const { readFileSync } = require('node:fs');

const RealDate = Date;
let offsetMs = 0;

class SetDate extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(RealDate.now() + offsetMs);
    else super(...parts);
  }

  static now() {
    return RealDate.now() + offsetMs;
  }
}
globalThis.Date = SetDate;

function look() {
  try {
    offsetMs = Number(readFileSync(process.env.CLOCK_FILE, 'utf8')) || 0;
  } catch {
    // Not written yet.
  }
}
look();
setInterval(look, 20).unref();
