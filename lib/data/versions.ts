// Generated from package.json and the weights in lib/data by `npm run data`. Do not edit.

export const VERSIONS: Readonly<Record<string, string>> = {"thoisu":"0.1.0","entity":"81c3efb38747","label":"5acdbc568989","metric":"5268ab263e70","restore":"3911a1b7c9c6","section":"549c1dd7d94b","sentence":"f62eac299fdb","speaker":"4aa6ae51830d","word":"8c3dc3e77cf4"};
