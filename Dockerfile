# Builds the page and serves it with nginx as no privileged user, on port 8080:
#   docker build -t chooseops . && docker run --rm --read-only --tmpfs /tmp -p 8080:8080 chooseops
FROM node:22-bookworm-slim AS build
WORKDIR /page
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts --omit=dev
COPY index.html vite.config.ts tsconfig.json ./
COPY public public
COPY scripts scripts
COPY src src
RUN npm run build

FROM debian:bookworm-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY deploy/nginx.conf /etc/nginx/nginx.conf
COPY --from=build /page/dist /srv/page
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-g", "daemon off;"]
