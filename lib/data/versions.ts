// Generated from package.json and the weights in lib/data by `npm run data`. Do not edit.

export const VERSIONS: Readonly<Record<string, string>> = {"thoisu":"0.1.0","entity":"e5ae5634b424","label":"f93c15ba3b5d","metric":"37ad9381c0c5","restore":"3911a1b7c9c6","section":"03eafdc1d50b","sentence":"f62eac299fdb","speaker":"08c89189cec7","word":"8c3dc3e77cf4"};
