// Generated from package.json and the weights in lib/data by `npm run data`. Do not edit.

export const VERSIONS: Readonly<Record<string, string>> = {"thoisu":"0.1.0","entity":"c683601cdf75","label":"70e91034e2b9","metric":"6785fbbde359","restore":"0db370ef5204","section":"ca647aa971cb","sentence":"4a1c6665b696","speaker":"7fa01771e9eb","word":"4b8496682805"};
