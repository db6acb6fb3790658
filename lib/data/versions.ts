// Generated from package.json and the weights in lib/data by `npm run data`. Do not edit.

export const VERSIONS: Readonly<Record<string, string>> = {"thoisu":"0.1.0","entity":"afc556c860d0","label":"878cbdefaef4","metric":"8c58faf14f43","restore":"0db370ef5204","section":"67e8c5033c73","sentence":"4a1c6665b696","speaker":"29c423b78be1","word":"e645f7af47ef"};
