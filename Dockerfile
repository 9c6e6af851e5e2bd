# syntax=docker/dockerfile:1

# Node 24 is the version the program is tested with, and the first long-term one that runs its TypeScript as it stands.
# Debian's slim image has the C library that the packages are built for. Pin the digest when you build a release.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# No tools of development, and neither the Postgres nor the Node that come as optional packages: both are given here.
RUN npm ci --omit=dev --omit=optional --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json ./
COPY src ./src
# Files belong to root and are not written to: the container may run with --read-only.
USER node
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/readyz').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# No shell between: the process is told to end, and ends what it has begun.
STOPSIGNAL SIGTERM
CMD ["node", "src/server/main.ts"]
