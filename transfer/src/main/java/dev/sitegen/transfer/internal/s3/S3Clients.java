package dev.sitegen.transfer.internal.s3;

import dev.sitegen.transfer.Bucket;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProviderChain;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;

/** Clients with the credentials of the environment. No address is asked for them, as a machine of a cloud would be. */
final class S3Clients {

    private static final String STANDARD_REGION = "us-east-1";

    private S3Clients() {}

    static S3Client of(Bucket bucket, int connections) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .region(Region.of(region(bucket, System.getenv())))
                .credentialsProvider(AwsCredentialsProviderChain.of(
                        EnvironmentVariableCredentialsProvider.create(), ProfileCredentialsProvider.create()))
                .forcePathStyle(bucket.pathStyle())
                // Stores other than Amazon's know the MD5 of a request, and not all of them the newer checksums.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        bucket.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private static String region(Bucket bucket, Map<String, String> environment) {
        return Stream.of(
                        bucket.region(),
                        Optional.ofNullable(environment.get("AWS_REGION")),
                        Optional.ofNullable(environment.get("AWS_DEFAULT_REGION")))
                .flatMap(Optional::stream)
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(STANDARD_REGION);
    }
}
