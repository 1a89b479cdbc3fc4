package dev.sitegen.transfer.internal.s3;

import dev.sitegen.transfer.Bucket;
import dev.sitegen.transfer.DeployException;
import dev.sitegen.transfer.DeployException.Reason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** Calls of a store, whose failures are reported with what to do about them. */
final class S3Calls {

    private static final int NOT_FOUND = 404;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    private final Bucket bucket;

    S3Calls(Bucket bucket) {
        this.bucket = bucket;
    }

    <T> T call(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (S3Exception e) {
            throw failure(e);
        } catch (SdkClientException e) {
            throw failure(e);
        }
    }

    /** Calls for an object that may not be there. */
    <T> Optional<T> ask(Supplier<T> call) throws IOException {
        return call(() -> {
            try {
                return Optional.of(call.get());
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            } catch (NoSuchBucketException e) {
                throw e;
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND && !"NoSuchBucket".equals(code(e))) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private static String code(S3Exception e) {
        return e.awsErrorDetails() == null || e.awsErrorDetails().errorCode() == null
                ? Integer.toString(e.statusCode())
                : e.awsErrorDetails().errorCode();
    }

    private DeployException failure(S3Exception e) {
        if (e.statusCode() == NOT_FOUND) {
            return new DeployException(Reason.NO_BUCKET, bucket.name());
        }
        if (e.statusCode() == FORBIDDEN || e.statusCode() == UNAUTHORIZED) {
            return new DeployException(Reason.DENIED, bucket.toString(), code(e));
        }
        String message = e.awsErrorDetails() == null ? "" : e.awsErrorDetails().errorMessage();
        return new DeployException(Reason.STORE_FAILED, code(e), message == null ? "" : message);
    }

    private static IOException failure(SdkClientException e) {
        if (e instanceof AbortedException) {
            InterruptedIOException interrupted = new InterruptedIOException("interrupted");
            interrupted.initCause(e);
            return interrupted;
        }
        if (e.getMessage() != null && e.getMessage().contains("credentials")) {
            return new DeployException(Reason.NO_CREDENTIALS);
        }
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return new DeployException(Reason.UNREACHABLE, cause.toString());
    }
}
