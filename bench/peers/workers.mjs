// Says `ready` once as many workers serve as WORKERS says, each a process.
export async function workers(cluster, serve) {
  if (!cluster.isPrimary) {
    await serve();
    process.send('serves');
    return;
  }
  const count = Number(process.env.WORKERS ?? 1);
  let serving = 0;
  cluster.on('message', () => {
    if (++serving === count) {
      console.log('ready');
    }
  });
  cluster.on('exit', () => process.exit(1));
  process.on('SIGTERM', () => {
    cluster.removeAllListeners('exit');
    for (const worker of Object.values(cluster.workers)) {
      worker.kill();
    }
    process.exit(0);
  });
  for (let i = 0; i < count; i++) {
    cluster.fork();
  }
}
