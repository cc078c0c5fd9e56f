# syntax=docker/dockerfile:1
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY packages/evidence-graph/package.json packages/evidence-graph/
COPY packages/evidence-graph-explorer/package.json packages/evidence-graph-explorer/
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build
# The explorer is in the pages: only the engine is needed to serve them.
RUN npm ci --omit=dev --ignore-scripts --workspace evidence-graph --include-workspace-root

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000
WORKDIR /app
COPY --from=build /app/package.json /app/LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/packages/evidence-graph packages/evidence-graph
COPY --from=build /app/dist dist
COPY --from=build /app/seed seed
COPY --from=build /app/schema schema
COPY --from=build /app/examples examples
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=10s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 4000) + '/ready').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/cli/main.js"]
CMD ["serve"]
