// VS Code loads its tests as CommonJS; ours are ES modules.
exports.run = async () => (await import('../out/journeys/suite/index.js')).run();
