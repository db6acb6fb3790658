// Generated from package.json and the weights in lib/data by `npm run data`. Do not edit.

export const VERSIONS: Readonly<Record<string, string>> = {"thoisu":"0.1.0","entity":"e1a5f43153f8","label":"2491ee997e66","metric":"5d05417493ee","restore":"0db370ef5204","section":"d503ba0e3898","sentence":"f62eac299fdb","speaker":"21a10bdcc09f","word":"747d298017df"};
