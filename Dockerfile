FROM eclipse-temurin:17.0.16_8-jdk-noble AS build
WORKDIR /goalkeeper
COPY . .
RUN ./mvnw -q -B -Dquick -Dmaven.test.skip=true package

FROM eclipse-temurin:17.0.16_8-jre-noble
RUN useradd --system --uid 10001 --create-home --home-dir /data goalkeeper
COPY --from=build /goalkeeper/target/app /app
USER goalkeeper
WORKDIR /data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s \
    CMD ["java", "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-jar", "/app/goalkeeper-app.jar", "--version"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-jar", "/app/goalkeeper-app.jar"]
CMD ["serve", "--data", "/data"]
