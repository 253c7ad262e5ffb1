FROM node:24-slim AS packages
WORKDIR /alongside
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev

FROM packages AS build
COPY . .
ENV NEXT_TELEMETRY_DISABLED=1
# Building reads no database and no secret: these only stand where the app expects settings.
RUN npm run generate \
 && DATABASE_URL=postgresql://nobody@127.0.0.1:1/none NEXTAUTH_SECRET=only-while-building-only-while-building \
    node node_modules/next/dist/bin/next build

FROM node:24-slim
WORKDIR /alongside
ENV NODE_ENV=production NEXT_TELEMETRY_DISABLED=1 PORT=3000
COPY --from=build --chown=node:node /alongside /alongside
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.PORT + '/api/health').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# The app. The same image also runs the worker and the migration: see compose.yaml.
CMD ["node", "node_modules/next/dist/bin/next", "start", "-H", "0.0.0.0"]
